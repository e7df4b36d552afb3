import { expect, test } from 'vitest'
import { matchingForm } from '../matching-form.ts'
import { findDeadlines } from './find-deadlines.ts'

// Sunday 2 April 2023 is six days before the paper of Thursday the 6th's week ends
const calendar = { heldOn: '2023-04-04', issuedOn: '2023-04-06' }
const first = (text: string) => findDeadlines(matchingForm(text), 0, text.length, calendar)[0] ?? null

test.each([
  ['trước ngày 15/5/2023', 'day', '2023-05-14'],
  ['trước 01/3', 'day', '2024-02-29'],
  ['chậm nhất là ngày 15/5/2023', 'day', '2023-05-15'],
  ['xong ngày 20/4', 'day', '2023-04-20'],
  ['đến hết ngày 30 tháng 6 năm 2023', 'day', '2023-06-30'],
  ['trước ngày 25', 'day', '2023-04-24'],
  ['trước 10h30 ngày 12/4/2023', 'datetime', '2023-04-12'],
  ['trong tuần này', 'week', '2023-04-09'],
  ['trong tuần tới', 'week', '2023-04-16'],
  ['trong tuần 16', 'week', '2023-04-23'],
  ['trong tháng 5/2023', 'month', '2023-05-31'],
  ['trong tháng 3', 'month', '2024-03-31'],
  ['đầu tháng 5', 'month', '2023-05-10'],
  ['giữa tháng 5', 'month', '2023-05-20'],
  ['trước tháng 9', 'month', '2023-08-31'],
  ['xong trong quý III', 'quarter', '2023-09-30'],
  ['trong 6 tháng cuối năm', 'half-year', '2023-12-31'],
  ['trong năm 2023', 'year', '2023-12-31'],
  ['trong năm học 2023 - 2024', 'school-year', '2024-05-31'],
  ['từ nay đến 15/11', 'range', '2023-11-15'],
  ['từ nay đến hết năm 2023', 'range', '2023-12-31'],
])('%s is a %s due on %s', (text, kind, dueOn) => {
  expect(first(text)).toMatchObject({ kind, dueOn })
})

test('ranges and beginnings have a first day', () => {
  expect(first('từ ngày 03/5 đến ngày 14/5/2023')).toMatchObject({
    kind: 'range',
    startOn: '2023-05-03',
    dueOn: '2023-05-14',
  })
  expect(first('từ quý II/2023 trở đi')).toMatchObject({ kind: 'from', startOn: '2023-04-01', dueOn: null })
  expect(first('kể từ ngày 01/7/2023')).toMatchObject({ kind: 'from', startOn: '2023-07-01' })
})

test.each([
  ['hằng năm', 'yearly'],
  ['định kỳ ngày 5 hằng tháng', 'monthly'],
  ['trước 15h00 thứ Năm hằng tuần', 'weekly'],
  ['mỗi quý một lần', 'quarterly'],
  ['6 tháng một lần', 'half-yearly'],
  ['định kỳ 06 tháng, hằng năm', 'half-yearly'],
  ['2 lần/năm', 'half-yearly'],
  ['hàng ngày', 'daily'],
])('%s recurs %s', (text, recurrence) => {
  expect(first(text)).toMatchObject({ kind: 'recurring', recurrence, dueOn: null })
})

test.each([
  'trong 5 ngày làm việc kể từ ngày nhận được',
  'sau khi kiểm tra',
  'tại kỳ họp tới',
  'trước Tết Nguyên đán',
  'ngay sau khi bão tan',
])('%s waits for an event', (text) => {
  expect(first(text)).toMatchObject({ kind: 'event', dueOn: null })
})

test.each([
  'theo Quyết định số 217-QĐ/TW ngày 12/12/2023 của Bộ Chính trị',
  'thực hiện Kế hoạch ngày 12/12/2023 của UBND tỉnh',
  'tại cuộc họp ngày 01/02/2023',
  'giáo dục thường xuyên',
  'khẩn trương, kịp thời, theo quy định',
])('%s is no deadline', (text) => {
  expect(first(text)).toBeNull()
})

test('a deadline behind a kind of paper is still one', () => {
  expect(first('ban hành Kế hoạch trước ngày 12/12/2023')).toMatchObject({ dueOn: '2023-12-11' })
})
