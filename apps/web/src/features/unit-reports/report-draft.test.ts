import { expect, test } from 'vitest'
import { differencesOf, draftOf, entryOf } from './report-draft.ts'

const report = {
  results: 'Đã làm',
  difficulties: null,
  nextPlan: null,
  proposals: [{ id: 'one', words: 'Hỗ trợ kinh phí' }],
}

test('a filled form shows what differs, part by part; what is the same is left out', () => {
  const filled = { ...report, difficulties: 'Thiếu máy', proposals: [{ id: 'one', words: 'Hỗ trợ 50 triệu' }] }
  expect(differencesOf(draftOf(report), draftOf(filled))).toEqual([
    { part: 'difficulties', was: '', now: 'Thiếu máy' },
    { part: 'proposals', was: '1. Hỗ trợ kinh phí', now: '1. Hỗ trợ 50 triệu' },
  ])
  expect(differencesOf(draftOf(report), draftOf(report))).toEqual([])
})

test('a line left blank is not sent', () => {
  const draft = draftOf({ ...report, proposals: [...report.proposals, { id: null, words: '  ' }] })
  expect(entryOf(draft, 3).proposals).toEqual([{ id: 'one', words: 'Hỗ trợ kinh phí' }])
})
