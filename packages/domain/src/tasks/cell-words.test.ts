import { expect, test } from 'vitest'
import { type CellFacts, CELL_LEGEND, cellWords } from './cell-words.ts'

const facts: CellFacts = { state: 'in-progress', time: 'in-time', lateDays: 0, dueOn: '2017-06-30', completedOn: null }

test.each<[Partial<CellFacts>, string, string]>([
  [{}, 'Đang làm', 'hạn 30/6/2017'],
  [{ dueOn: null, time: 'no-deadline', state: 'assigned' }, 'Chưa nhận', 'không hạn'],
  [{ time: 'overdue', lateDays: 12, dueOn: '2017-06-08' }, 'Quá hạn 12 ngày', 'hạn 8/6/2017, đang làm'],
  [{ time: 'due-soon' }, 'Sắp đến hạn', 'hạn 30/6/2017, đang làm'],
  [{ state: 'accepted', time: 'done-in-time', completedOn: '2017-06-10' }, 'Xong', '10/6/2017'],
  [{ state: 'accepted', time: 'done-late', lateDays: 3, completedOn: '2017-07-03' }, 'Xong, muộn 3 ngày', '3/7/2017'],
  // looked at in a period that ended before the work was accepted
  [{ state: 'accepted', time: 'overdue', lateDays: 2 }, 'Quá hạn 2 ngày', 'hạn 30/6/2017'],
  [{ state: 'suspended', time: 'overdue', lateDays: 2 }, 'Tạm dừng', 'hạn 30/6/2017'],
])('%o is said in words', (given, words, more) => {
  expect(cellWords({ ...facts, ...given })).toMatchObject({ words, more })
})

test('no two standings share mark and tone', () => {
  expect(new Set(CELL_LEGEND.map(({ mark, tone }) => mark + tone)).size).toBe(CELL_LEGEND.length)
})
