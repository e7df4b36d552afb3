import { expect, test } from 'vitest'
import { findActMistakes } from './find-act-mistakes.ts'
import { NO_FURTHER } from './send-further-act.ts'

const entry = {
  words: 'Đã xong',
  percent: 60,
  productNumber: '',
  productOn: null,
  fileIds: [],
  suggestedId: null,
  more: NO_FURTHER,
}
const plain = { wantsPaper: false, uploads: [] }

test('whoever returns work says why', () => {
  expect(Object.keys(findActMistakes('return', { ...entry, words: '' }, plain))).toEqual(['words'])
})

test('the paper is asked for only where the sentence wants one', () => {
  expect(findActMistakes('reportDone', entry, plain)).toEqual({})
  expect(Object.keys(findActMistakes('reportDone', entry, { ...plain, wantsPaper: true }))).toEqual(['productNumber'])
})

test('a share is a whole number from 0 to 100', () => {
  expect(Object.keys(findActMistakes('reportProgress', { ...entry, percent: 101 }, plain))).toEqual(['percent'])
  expect(Object.keys(findActMistakes('reportProgress', { ...entry, percent: Number.NaN }, plain))).toEqual(['percent'])
})

test('a report does not leave without a file still on its way', () => {
  expect(
    Object.keys(findActMistakes('reportProgress', entry, { ...plain, uploads: [{ file: null, error: null }] })),
  ).toEqual(['fileIds'])
})

test('more time needs a day, handing on a person, an entry for a unit its letter or a scan of it', () => {
  expect(Object.keys(findActMistakes('requestExtension', entry, plain))).toEqual(['day'])
  expect(Object.keys(findActMistakes('handOn', entry, plain))).toEqual(['membershipId'])
  const behalf = { ...entry, more: { ...NO_FURTHER, onBehalf: true } }
  expect(Object.keys(findActMistakes('acknowledge', behalf, plain))).toEqual(['letterNumber'])
})
