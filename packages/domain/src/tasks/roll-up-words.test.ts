import { expect, test } from 'vitest'
import { rollUpWords } from './roll-up-words.ts'

const counts = {
  total: 16,
  accepted: 11,
  reported: 0,
  overdue: 0,
  unacknowledged: 1,
  returned: 0,
  extending: 2,
  classCode: 'communes',
}

test('bodies of one class are called by its noun', () => {
  expect(rollUpWords(counts)).toBe('11/16 xã xong, 2 xin gia hạn, 1 chưa tiếp nhận')
})

test('bodies named themselves, or of a class without a noun, are counted as the caller says', () => {
  expect(rollUpWords({ ...counts, classCode: null }, 'đơn vị đã xong')).toMatch(/^11\/16 đơn vị đã xong, /u)
  expect(rollUpWords({ ...counts, classCode: 'commune-front-mass' })).toMatch(/^11\/16 xong, /u)
})

test('what was withdrawn from all is said', () => {
  expect(rollUpWords({ ...counts, total: 0 })).toBe('Đã rút')
})
