import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test('a text is cut between words and says that it goes on', () => {
  expect(firstWords('báo cáo trước ngày 16/12/2015', 20)).toBe('báo cáo trước ngày…')
  expect(firstWords('rà soát, củng cố', 9)).toBe('rà soát…')
  expect(firstWords('rà soát', 9)).toBe('rà soát')
})
