import { beforeEach, expect, test } from 'vitest'
import { piecesOf } from './paper-pieces.ts'
import { spanOfRange } from '../../../lib/span-of-range.ts'

const text = '1. Giao UBND; hoàn thành **trước 15/5/2017**.\n2. Đề nghị các xã.'
const blocks = [
  { start: 3, end: text.indexOf('\n') },
  { start: text.indexOf('Đề'), end: text.length },
]
let root: HTMLElement

beforeEach(() => {
  root = document.createElement('div')
  for (const block of blocks) {
    const p = document.createElement('p')
    p.innerHTML = '<span class="label">1.</span>'
    for (const piece of piecesOf(text, block)) {
      const span = document.createElement('span')
      span.dataset.start = String(piece.start)
      span.textContent = piece.text
      p.append(span)
    }
    root.append(p)
  }
  document.body.replaceChildren(root)
})

function textNode(words: string): Node {
  const found = [...root.querySelectorAll('[data-start]')].find((piece) =>
    piece.textContent.includes(words),
  )?.firstChild
  if (!found) throw new Error(words)
  return found
}

function select(from: [Node, number], to: [Node, number]): string | null {
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  const span = spanOfRange(root, range)
  return span && text.slice(span.start, span.end)
}

test('a selection over stripped stars covers the same words of the text', () => {
  expect(select([textNode('Giao'), 5], [textNode('15/5'), 15])).toBe('UBND; hoàn thành **trước 15/5/2017')
})

test('a selection that ends before the first letter of the next item does not reach into it', () => {
  expect(select([textNode('Giao'), 0], [textNode('Đề nghị'), 0])).toBe('Giao UBND; hoàn thành **trước 15/5/2017**.')
})

test('a selection that begins in a label begins with the words', () => {
  const label = root.querySelector('.label')?.firstChild
  expect(label && select([label, 1], [textNode('Giao'), 4])).toBe('Giao')
})

test('nothing selected is no span', () => {
  expect(select([textNode('Giao'), 2], [textNode('Giao'), 2])).toBeNull()
})
