import { expect, test } from 'vitest'
import { dragEdge, freeSpanOf, moveEdge, roomFor, sentencesOf } from './sentence-bounds.ts'

const text =
  'Hiện nay huyện đã có TP. Mới. Giao UBND huyện chỉ đạo; hoàn thành trước 15/5/2017. Đề nghị các xã (v.v. và các ấp) phối hợp.'
const all = { start: 0, end: text.length }
const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)

test('a sentence ends at a full stop before a capital, not at an abbreviation, not at a date', () => {
  expect(sentencesOf(text, all).map(words)).toEqual([
    'Hiện nay huyện đã có TP. Mới',
    'Giao UBND huyện chỉ đạo; hoàn thành trước 15/5/2017',
    'Đề nghị các xã (v.v. và các ấp) phối hợp',
  ])
})

test('the end of a paragraph ends a sentence', () => {
  const two = 'Một câu không chấm\nCâu sau.'
  expect(sentencesOf(two, { start: 0, end: two.length }).map((s) => two.slice(s.start, s.end))).toEqual([
    'Một câu không chấm',
    'Câu sau',
  ])
})

test('an edge moves by sentence and by word, and never empties the span', () => {
  const second = sentencesOf(text, all)[1] ?? all
  const more = moveEdge(text, second, { edge: 'end', unit: 'sentence', by: 1 }, all)
  expect(words(more)?.endsWith('phối hợp')).toBe(true)
  const less = moveEdge(text, second, { edge: 'end', unit: 'word', by: -1 }, all)
  expect(words(less)).toBe('Giao UBND huyện chỉ đạo; hoàn thành trước')
  const later = moveEdge(text, second, { edge: 'start', unit: 'word', by: 1 }, all)
  expect(words(later)?.startsWith('UBND')).toBe(true)
  expect(moveEdge(text, second, { edge: 'end', unit: 'sentence', by: -1 }, { ...all, start: second.start })).toEqual(
    second,
  )
})

test('the room of a span ends at the marks around it', () => {
  const sentences = sentencesOf(text, all)
  const [first = all, second = all, third = all] = sentences
  const room = roomFor(second, all, [first, third])
  expect(room).toEqual({ start: first.end, end: third.start })
  expect(moveEdge(text, second, { edge: 'end', unit: 'word', by: 1 }, room)).toEqual(second)
})

test('a block partly marked offers its free sentences', () => {
  const [first = all] = sentencesOf(text, all)
  expect(words(freeSpanOf(text, all, [first]))?.startsWith('Giao')).toBe(true)
  expect(freeSpanOf(text, all, [all])).toBeNull()
})

test('a dragged edge goes to the nearest end of a word, keeps a word and stays in its room', () => {
  const second = sentencesOf(text, all)[1] ?? all
  const inWord = text.indexOf('chỉ đạo') + 2
  expect(words(dragEdge(text, second, 'end', inWord, all))).toBe('Giao UBND huyện chỉ')
  expect(words(dragEdge(text, second, 'start', text.indexOf('UBND') + 1, all))?.startsWith('UBND')).toBe(true)
  expect(words(dragEdge(text, second, 'end', 0, all))).toBe('Giao')
  expect(dragEdge(text, second, 'start', 0, { start: second.start - 5, end: all.end }).start).toBeGreaterThanOrEqual(
    second.start - 5,
  )
})
