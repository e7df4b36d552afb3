import { expect, test } from 'vitest'
import { decisionsOf, notRecipients } from './decisions.ts'
import { deskEntries } from './desk-entries.ts'
import { addressOf, deadlineOf, suggestionOf } from './suggestion.test-data.ts'
import { withDeadline, withLeads, withName } from './suggestion-change.ts'

const body = { id: 'b1', name: 'Phòng Nội vụ', shortName: 'Phòng Nội vụ' }
const other = { id: 'b2', name: 'Huyện đoàn', shortName: 'Huyện đoàn' }
const unknown = suggestionOf({
  id: 'unknown',
  clear: false,
  needs: ['name-unknown', 'deadline-missing'],
  addresses: [addressOf({ words: 'Phòng Mây Khói' })],
})
const again = suggestionOf({
  id: 'again',
  start: 20,
  end: 30,
  clear: false,
  needs: ['name-unknown', 'not-recipient'],
  addresses: [
    addressOf({ words: 'Huyện đoàn', match: 'one', organisation: other }),
    addressOf({ words: 'phòng mây khói', role: 'coordinating' }),
  ],
})
const nobody = suggestionOf({
  id: 'nobody',
  start: 40,
  end: 50,
  clear: false,
  needs: ['lead-missing', 'deadline-missing'],
  addresses: [addressOf({ words: 'các đơn vị', match: 'generic' })],
})
const late = suggestionOf({ id: 'late', start: 60, end: 70, clear: false, needs: ['deadline-before-paper'] })
const entries = deskEntries([unknown, again, nobody, late], [])

test('the same name in several suggestions is one question, whatever its capitals', () => {
  expect(decisionsOf(entries).map(({ kind, suggestions }) => [kind, suggestions.map(({ id }) => id)])).toEqual([
    ['name', ['unknown', 'again']],
    ['lead', ['nobody']],
    ['deadline', ['unknown', 'nobody']],
    ['mend', ['late']],
  ])
})

test('what is decided asks nothing more', () => {
  expect(decisionsOf(deskEntries([{ ...unknown, state: 'rejected' }], []))).toEqual([])
})

test('a name is replaced where it stands, with the paper’s words; the others stay', () => {
  expect(withName(again, 'Phòng Mây Khói', ['organisation:b1', 'class:communes']).addresses).toEqual([
    { role: 'lead', words: 'Huyện đoàn', organisationId: 'b2', classCode: null },
    { role: 'coordinating', words: 'phòng mây khói', organisationId: 'b1', classCode: null },
    { role: 'coordinating', words: null, organisationId: null, classCode: 'communes' },
  ])
})

test('who leads takes the place of what names nobody', () => {
  expect(withLeads(nobody, ['class:communes']).addresses).toEqual([
    { role: 'lead', words: 'các đơn vị', organisationId: null, classCode: 'communes' },
  ])
})

test('a decided deadline is of one kind only and keeps the paper’s words', () => {
  const undated = suggestionOf({ id: 'x', deadline: deadlineOf({ words: 'sớm' }) })
  const of = (how: Parameters<typeof withDeadline>[1]) => withDeadline(undated, how).deadline
  expect(of({ how: 'day', on: '2017-07-01' })).toEqual(deadlineOf({ kind: 'day', words: 'sớm', dueOn: '2017-07-01' }))
  expect(of({ how: 'review', on: '2017-07-11' })).toEqual(deadlineOf({ words: 'sớm', reviewOn: '2017-07-11' }))
  expect(of({ how: 'standing' })).toEqual(deadlineOf({ kind: 'standing', words: 'sớm' }))
})

test('who gets work without getting the paper is named, as far as the names are known', () => {
  expect(notRecipients(entries, [{ organisation: body }, { organisation: null }])).toEqual({
    count: 1,
    names: ['Huyện đoàn'],
  })
})
