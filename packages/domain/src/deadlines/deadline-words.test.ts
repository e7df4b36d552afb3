import { expect, test } from 'vitest'
import { deadlineBrief, deadlineSentence } from './deadline-words.ts'

const deadline = { words: null, dueOn: null }

test('a dated deadline tells its last good day', () => {
  expect(deadlineSentence({ ...deadline, kind: 'day', dueOn: '2017-05-14' })).toBe(
    'Ngày cuối cùng còn đúng hạn: 14/5/2017.',
  )
  expect(deadlineSentence({ ...deadline, kind: 'range', startOn: '2017-05-01', dueOn: '2017-05-14' })).toBe(
    'Từ ngày 1/5/2017 đến hết ngày 14/5/2017.',
  )
})

test('a deadline without a day says why there is none', () => {
  expect(deadlineSentence({ ...deadline, kind: 'recurring', recurrence: 'quarterly' })).toBe(
    'Hằng quý, mỗi kỳ báo cáo một lần.',
  )
  expect(deadlineSentence({ ...deadline, kind: 'standing' })).toContain('thường xuyên')
  expect(deadlineBrief({ ...deadline, kind: 'none' })).toBeNull()
})
