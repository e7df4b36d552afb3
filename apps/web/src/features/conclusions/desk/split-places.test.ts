import { expect, test } from 'vitest'
import { likelySplit, moveSplit, splitPlaces } from './split-places.ts'

const text = 'Xin nhắc: Giao Phòng Tư pháp rà soát văn bản; Hội Phụ nữ vận động hội viên.'
const span = { start: text.indexOf('Giao'), end: text.length - 1 }

test('a sentence is first split after the mark nearest its middle', () => {
  const at = likelySplit(text, span) ?? 0
  expect(text.slice(at)).toBe('Hội Phụ nữ vận động hội viên.')
})

test('the place moves word by word and stays inside', () => {
  const places = splitPlaces(text, span)
  const at = text.indexOf('Hội Phụ')
  expect(text.slice(moveSplit(places, at, 1)).startsWith('Phụ nữ')).toBe(true)
  expect(moveSplit(places, places[0] ?? 0, -1)).toBe(places[0])
  expect(places.every((place) => place > span.start && place < span.end)).toBe(true)
})

test('one word is not split', () => {
  expect(likelySplit('Giao', { start: 0, end: 4 })).toBeNull()
})
