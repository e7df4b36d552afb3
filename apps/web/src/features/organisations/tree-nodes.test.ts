import type { OrganisationTree } from '@phoihop/contract/organisations'
import { expect, test } from 'vitest'
import { buildTree, countBodies, filterTree, hasWords, type TreeNode } from './tree-nodes.ts'

const place = (id: string, parentId: string | null): OrganisationTree['localities'][number] => ({
  id,
  version: 1,
  parentId,
  name: `Địa bàn ${id}`,
  tierCode: 'commune',
  tierName: 'Cấp xã',
  startsOn: '2010-01-01',
  endsOn: null,
})
const body = (id: string, localityId: string, line: string | null, parentId: string | null = null) => ({
  id,
  version: 1,
  localityId,
  parentId,
  servesId: null,
  name: `Cơ quan ${id}`,
  shortName: id,
  kindCode: 'front',
  kindName: `Ngành ${line}`,
  branch: 'front' as const,
  line,
  startsOn: '2010-01-01',
  endsOn: null,
  former: [],
  words: id,
})
const tree: OrganisationTree = {
  on: '2017-06-20',
  localities: [place('huyện', null), place('xã', 'huyện')],
  organisations: [
    body('pn', 'huyện', 'women', 'mt'),
    body('mt', 'huyện', 'front'),
    body('pn-xã', 'xã', 'women'),
    body('p', 'huyện', null),
    body('vòng-1', 'xã', null, 'vòng-2'),
    body('vòng-2', 'xã', null, 'vòng-1'),
  ],
  can: { edit: false },
}
const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.children.length > 0 ? [node.key, shape(node.children)] : node.key))

test('by place: bodies in their places, under one another where they are of one place', () => {
  expect(shape(buildTree(tree, 'place', ''))).toEqual([
    ['huyện', [['mt', ['pn']], 'p', ['xã', ['pn-xã', 'vòng-1', 'vòng-2']]]],
  ])
})

test('by line: the same organisation through the tiers; what has no line comes last', () => {
  expect(shape(buildTree(tree, 'line', ''))).toEqual([
    ['line-women', [['pn', ['pn-xã']]]],
    ['line-front', ['mt']],
    ['line-none', ['p', 'vòng-1', 'vòng-2']],
  ])
})

test('every body stands once in every view, even in a circle of parents', () => {
  for (const view of ['place', 'line', 'parent'] as const) expect(countBodies(buildTree(tree, view, ''))).toBe(6)
})

test('what is found keeps the way to it', () => {
  const found = filterTree(buildTree(tree, 'place', ''), (node) => node.key === 'pn-xã')
  expect(shape(found)).toEqual([['huyện', [['xã', ['pn-xã']]]]])
})

test('words are found without accents, at the beginning of words, in any order', () => {
  expect(hasWords('Ủy ban nhân dân xã An Phú', 'phu uy')).toBe(true)
  expect(hasWords('Ủy ban nhân dân xã An Phú', 'hu')).toBe(false)
})
