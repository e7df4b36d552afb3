import { expect, test } from 'vitest'
import { refWords } from './ref-words.ts'

test('bullets are counted in words', () => {
  expect(refWords('II.4')).toBe('mục II.4')
  expect(refWords('III.2.-5')).toBe('mục III.2, gạch đầu dòng 5')
  expect(refWords('II.6#2')).toBe('mục II.6, việc thứ 2')
  expect(refWords('-1')).toBe('gạch đầu dòng 1')
})
