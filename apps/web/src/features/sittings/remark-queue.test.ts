import type { Remark, RemarkEntry } from '@phoihop/contract/sittings'
import { beforeEach, expect, test } from 'vitest'
import { mergeRemarks, type Pending, RemarkQueue } from './remark-queue.ts'

const entry = (text: string, version = 0): RemarkEntry => ({
  meetingId: 'm',
  version,
  text,
  speaker: 'Đ/c A',
  saidAt: '2017-06-20T02:00:00.000Z',
})
const keep = (id: string, text: string, version = 0): Pending => ({
  id,
  act: 'keep',
  entry: entry(text, version),
  failure: null,
})
const row = (id: string, text: string, version = 1): Remark => ({
  id,
  agendaItemId: null,
  seatId: null,
  speaker: 'Đ/c A',
  text,
  saidAt: '2017-06-20T02:00:00.000Z',
  author: 'Người Ghi',
  version,
})

let queue: RemarkQueue
beforeEach(() => {
  localStorage.clear()
  queue = new RemarkQueue(localStorage, 'p', 'm')
})

test('goes out in the order it was written, and is still there in another tab', () => {
  for (const id of ['c', 'a', 'b']) queue.put(keep(id, id))
  const reopened = new RemarkQueue(localStorage, 'p', 'm')
  expect(reopened.all().map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(new RemarkQueue(localStorage, 'another', 'm').all()).toEqual([])
})

test('a line changed while it is on its way goes again, on the version the server then has', () => {
  const sent = keep('a', 'một')
  queue.put(sent)
  queue.put(keep('a', 'một hai'))
  queue.confirm(sent, row('a', 'một'))
  expect(queue.all()).toMatchObject([{ id: 'a', entry: { text: 'một hai', version: 1 } }])
  const [again] = queue.all()
  if (again) queue.confirm(again, row('a', 'một hai', 2))
  expect(queue.all()).toEqual([])
})

test('a line taken out while it is on its way is still taken out', () => {
  const sent = keep('a', 'một')
  queue.put(sent)
  queue.put({ id: 'a', act: 'drop', failure: null })
  queue.confirm(sent, row('a', 'một'))
  expect(queue.next()).toMatchObject({ id: 'a', act: 'drop' })
})

test('one that was refused waits for a person and does not hold up the others', () => {
  queue.put(keep('a', 'một'))
  queue.put(keep('b', 'hai'))
  queue.fail(keep('a', 'một'), { kind: 'changed', theirs: row('a', 'khác', 3) })
  expect(queue.next()?.id).toBe('b')
})

test('what is on its way is shown among what is noted, in the order it was said', () => {
  const later = { ...entry('sau'), saidAt: '2017-06-20T03:00:00.000Z' }
  queue.put({ id: 'b', act: 'keep', entry: later, failure: null })
  queue.put({ id: 'a', act: 'drop', failure: null })
  const shown = mergeRemarks([row('a', 'bỏ'), row('c', 'trước')], queue.all(), 'Tôi')
  expect(shown.map(({ text, waiting }) => [text, waiting !== null])).toEqual([
    ['trước', false],
    ['sau', true],
  ])
})
