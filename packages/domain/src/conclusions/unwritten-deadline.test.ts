import { expect, test } from 'vitest'
import { isUnwrittenDeadline } from './unwritten-deadline.ts'

test.each([
  ['Báo cáo trước ngày\n15/7/2017.', 'trước ngày 15/7/2017', false],
  ['Báo cáo trước ngày 31/7/2017.', 'trước ngày 15/7/2017', true],
  ['Trước ngày 15/7/2017, báo cáo.', 'trước ngày 15/7/2017', false],
  ['Báo cáo.', null, false],
])('%j with %j', (text, words, unwritten) => {
  expect(isUnwrittenDeadline(text, { words })).toBe(unwritten)
})
