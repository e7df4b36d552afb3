import { expect, test } from 'vitest'
import { dueDayOf } from './deadline-form.ts'
import { proposeDeadline } from './deadline-hints.ts'

test.each([
  ['hoàn thành trước 15/5/2017', 'day', '2017-05-14', 'trước 15/5/2017'],
  ['báo cáo trước ngày 05 tháng 7 năm 2017', 'day', '2017-07-04', 'trước ngày 05 tháng 7 năm 2017'],
  ['chậm nhất ngày 30/6', 'day', '2017-06-30', 'chậm nhất ngày 30/6'],
  ['hoàn thành trong tháng 5/2017', 'month', '2017-05-31', 'trong tháng 5/2017'],
  ['xong trong quý II năm 2017', 'quarter', '2017-06-30', 'trong quý II năm 2017'],
  ['hằng tháng báo cáo', 'recurring', null, 'hằng tháng'],
  ['thường xuyên kiểm tra', 'standing', null, 'thường xuyên'],
  ['có phương án hỗ trợ', 'none', null, ''],
  ['trước 31/4/2017 thì sao', 'none', null, ''],
])('“%s”', (sentence, kind, day, words) => {
  const typed = proposeDeadline(sentence, '2017-04-11')
  expect([typed.kind, dueDayOf(typed), typed.words]).toEqual([kind, day, words])
})

test('“từ quý II/2017 trở đi” begins on the first day of April', () => {
  expect(proposeDeadline('Từ quý II/2017 trở đi, từng đoàn thể', '2017-04-11')).toMatchObject({
    kind: 'from',
    startOn: '2017-04-01',
  })
})
