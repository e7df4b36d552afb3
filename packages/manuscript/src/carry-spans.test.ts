import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carrySpans } from './carry-spans.ts'

const before = '1. Giao Phòng Nội vụ rà soát biên chế; hoàn thành trước ngày 15/5/2017.\n2. Giao Huyện đoàn báo cáo.'
const sentence = 'Giao Phòng Nội vụ rà soát biên chế; hoàn thành trước ngày 15/5/2017'
const start = before.indexOf(sentence)
const span = { start, end: start + sentence.length }
const carried = (after: string) => {
  const [one] = carrySpans(before, after, [span])
  return one && one.fate !== 'lost' ? [one.fate, after.slice(one.start, one.end)] : [one?.fate]
}

test.each([
  ['words before it', `Mở đầu dài.\n${before}`, ['moved', sentence]],
  ['words after it', `${before}\nHết.`, ['moved', sentence]],
  ['cut out and put in elsewhere', before.replace(sentence, 'Bỏ trống') + `\n3. ${sentence}.`, ['moved', sentence]],
  [
    'another deadline',
    before.replace('15/5/2017', '30/6/2017'),
    ['changed', sentence.replace('15/5/2017', '30/6/2017')],
  ],
  [
    'another first word',
    before.replace('Giao Phòng', 'Yêu cầu Phòng'),
    ['changed', sentence.replace('Giao Phòng', 'Yêu cầu Phòng')],
  ],
  ['the sentence is gone', before.replace(sentence, ''), ['lost']],
  ['another sentence in its place', before.replace(sentence, 'Thống nhất với báo cáo của Ban Dân vận'), ['lost']],
  ['nothing left', '', ['lost']],
])('%s', (_, after, expected) => {
  expect(carried(after)).toEqual(expected)
})

const words = fc.array(fc.constantFrom('Giao', 'Phòng', 'Nội vụ', 'rà soát', 'trước ngày', '.\n', '1.', '2.'), {
  maxLength: 14,
})

test('what is said to have moved has the very words, what changed lies in the text, and no two overlap', () => {
  fc.assert(
    fc.property(words, words, fc.nat(20), fc.nat(20), (a, b, from, length) => {
      const [old, next] = [a.join(' '), b.join(' ')]
      const one = { start: Math.min(from, old.length), end: Math.min(from + length, old.length) }
      const two = { start: one.end, end: old.length }
      const spans = [one, two].filter(({ start: s, end: e }) => s < e)
      const places = carrySpans(old, next, spans)
      for (const [i, place] of places.entries()) {
        if (place.fate === 'lost') continue
        expect(place.start).toBeLessThan(place.end)
        expect(place.end).toBeLessThanOrEqual(next.length)
        const given = spans[i]
        if (place.fate === 'moved' && given)
          expect(next.slice(place.start, place.end)).toBe(old.slice(given.start, given.end))
      }
      const [first, second] = places
      if (first && second && first.fate !== 'lost' && second.fate !== 'lost')
        expect(first.end <= second.start || second.end <= first.start).toBe(true)
    }),
    { numRuns: 1000, examples: [[['Giao', '2.', 'Nội vụ', '.\n'], ['Nội vụ', '2.', 'Giao'], 4, 4]] },
  )
})
