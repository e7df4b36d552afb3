import { expect, test } from 'vitest'
import type { TreeNode } from './tree-nodes.ts'
import { branchKeys, moveByKey, visibleRows } from './tree-rows.ts'

const node = (key: string, children: TreeNode[] = []): TreeNode => ({
  key,
  label: key,
  place: null,
  body: null,
  children,
})
const tree = [node('a', [node('b', [node('c')]), node('d')]), node('e')]
const open = new Set(['a'])
const rows = visibleRows(tree, (key) => open.has(key))

test('shown is what the open way up leads to, each with its place among its own', () => {
  expect(rows.map(({ node: { key }, level, position, size }) => [key, level, position, size])).toEqual([
    ['a', 1, 1, 2],
    ['b', 2, 1, 2],
    ['d', 2, 2, 2],
    ['e', 1, 2, 2],
  ])
  expect(branchKeys(tree)).toEqual(['a', 'b'])
})

test.each([
  ['ArrowDown', 0, { go: 'b' }],
  ['ArrowUp', 3, { go: 'd' }],
  ['Home', 2, { go: 'a' }],
  ['End', 0, { go: 'e' }],
  ['ArrowRight', 0, { go: 'b' }],
  ['ArrowRight', 1, { open: 'b' }],
  ['ArrowRight', 3, null],
  ['ArrowLeft', 0, { close: 'a' }],
  ['ArrowLeft', 1, { go: 'a' }],
  ['ArrowLeft', 3, null],
  ['ArrowDown', 3, null],
  ['x', 0, null],
])('%s on row %i', (key, at, move) =>
  expect(moveByKey(key, rows, at, open.has(rows[at]?.node.key ?? ''))).toEqual(move),
)
