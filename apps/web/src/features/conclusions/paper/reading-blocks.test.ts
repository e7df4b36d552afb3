import { outlinePaper } from '@phoihop/domain/conclusions/outline'
import { expect, test } from 'vitest'
import { demoPaper } from './demo-paper.test-data.ts'
import { readingBlocks } from './reading-blocks.ts'

function read(name: 'tb-13-2015' | 'kl-07-2017') {
  const text = demoPaper(name)
  const items = outlinePaper(text).map((block, ordinal) => ({
    ...block,
    ordinal,
    id: String(ordinal),
    withoutTask: false,
  }))
  return readingBlocks(text, items).map((block) => ({
    ...block,
    words: block.pieces.map((piece) => piece.text).join(''),
  }))
}

test('the head of a notice is set as on paper', () => {
  expect(
    read('tb-13-2015')
      .slice(0, 5)
      .map((block) => block.look),
  ).toEqual(['number', 'place-date', 'title', 'subtitle', 'paragraph'])
})

test('recipients and signer part', () => {
  const blocks = read('tb-13-2015')
  expect(blocks.filter((block) => block.look === 'recipient')).toHaveLength(5)
  expect(blocks.filter((block) => block.look === 'signer').map((block) => block.words)).toContain('Nguyễn Tiến Dũng')
})

test('no leftover of text recognition is shown, and every piece stands where it stood', () => {
  const text = demoPaper('kl-07-2017')
  for (const block of read('kl-07-2017')) {
    expect(block.words).not.toMatch(/[*#\\]/u)
    for (const piece of block.pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
  }
})

test('an item that holds others can be folded with them', () => {
  const blocks = read('kl-07-2017')
  const first = blocks.find((block) => block.item.ref === 'I.1')
  expect(first?.holds).toBe(true)
  expect(blocks.filter((block) => block.parents.includes(first?.item.id ?? '')).length).toBe(3)
})
