import { expect, test } from 'vitest'
import { findTaskMistakes, newTask, toTaskEntry } from './task-typed.ts'

const text = 'Giao Phòng TC-KH huyện trả lời bằng văn bản trước 15/5/2017.'
const typed = newTask({ start: 0, end: text.length }, text, '2017-04-11')
const paper = { text, issuedOn: '2017-04-11', others: [] }

test('a plain sentence fills force, deadline and the wish for a paper', () => {
  expect(typed).toMatchObject({ force: 'order', wantsPaper: true, deadline: { kind: 'day', words: 'trước 15/5/2017' } })
  expect(toTaskEntry({ ...typed, leads: ['class:communes', 'organisation:a'] })).toMatchObject({
    deadline: { dueOn: '2017-05-14' },
    addresses: [
      { role: 'lead', organisationId: null, classCode: 'communes' },
      { role: 'lead', organisationId: 'a', classCode: null },
    ],
  })
})

test('a task without a lead is said at the addressees', () => {
  expect(Object.keys(findTaskMistakes(typed, paper))).toEqual(['addresses'])
})

test('a deadline before the date of the paper is said at the deadline', () => {
  expect(
    Object.keys(findTaskMistakes({ ...typed, leads: ['organisation:a'] }, { ...paper, issuedOn: '2017-06-01' })),
  ).toEqual(['deadline'])
})

test('a span that overlaps another is said at the sentence', () => {
  const mistakes = findTaskMistakes(
    { ...typed, leads: ['organisation:a'] },
    { ...paper, others: [{ start: 5, end: 9 }] },
  )
  expect(Object.keys(mistakes)).toEqual(['start'])
})

test('of the words only their place is sent, whatever else the span carries', () => {
  const marked = { ...typed, span: { id: 't', start: 3, end: 9 } }
  expect(Object.keys(toTaskEntry(marked))).not.toContain('id')
})
