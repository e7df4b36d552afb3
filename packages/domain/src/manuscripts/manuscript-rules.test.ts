import { describe, expect, test } from 'vitest'
import { findManuscriptFault, TABLE_MAX_COLUMNS } from './manuscript-fault.ts'
import { sentenceAround } from './sentence-around.ts'
import { unclearOf } from './six-clear.ts'
import { findUnprintable } from './unprintable.ts'

const work = {
  words: 'Giao Phòng Nội vụ chủ trì, phối hợp với Huyện đoàn xây dựng kế hoạch, trình UBND huyện trước ngày 15/5/2017',
  leads: [{ settled: true }],
  coordinating: 1,
  deadline: 'day' as const,
  output: 'kế hoạch',
}

describe('6 rõ', () => {
  test('a sentence that says all six has no hint', () => {
    expect(unclearOf(work)).toEqual([])
  })
  test.each([
    ['nobody known leads', { leads: [{ settled: false }] }, ['who']],
    ['nobody leads at all', { leads: [] }, ['who', 'duty']],
    ['two lead with a helper', { leads: [{ settled: true }, { settled: true }] }, ['duty']],
    ['no deadline', { deadline: 'none' as const }, ['time']],
    ['no product', { output: null }, ['product']],
    ['nobody decides, too few words', { words: 'Giao Phòng Nội vụ rà soát' }, ['work', 'authority']],
  ])('%s', (_, change, expected) => {
    expect(unclearOf({ ...work, ...change })).toEqual(expected)
  })
})

describe('the sentence at a place', () => {
  const words = 'Giao UBND TP. Sông Mơ rà soát. Đề nghị các xã báo cáo trước 15.5.2017. Hết'
  test.each([
    [3, 'Giao UBND TP. Sông Mơ rà soát.'],
    [words.indexOf('xã'), 'Đề nghị các xã báo cáo trước 15.5.2017.'],
    [words.length, 'Hết'],
  ])('at %i', (at, sentence) => {
    const { start, end } = sentenceAround(words, at)
    expect(words.slice(start, end)).toBe(sentence)
  })
})

test.each([
  ['Giao Phòng Nội vụ “rà soát” – 5 %, 3 m²; ngày 1/5', null],
  ['Việc gấp 🚩', '🚩'],
  ['مرحبا', 'م'],
  ['会议', '会'],
  ['© 2017', null],
])('%s cannot be printed because of %s', (text, sign) => {
  expect(findUnprintable(text)).toBe(sign)
})

test('parts larger than any paper has are refused', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
  const table = (columns: number) => ({
    kind: 'table' as const,
    columns: Array.from({ length: columns }, () => ({ title: '', width: 1, align: 'left' as const })),
    rows: [],
  })
  expect(findManuscriptFault({ blocks: [paragraph('a'.repeat(20_000))] })).toBeNull()
  expect(findManuscriptFault({ blocks: [paragraph('a'.repeat(20_001))] })).toBe('manuscripts/block-too-long')
  expect(findManuscriptFault({ blocks: [table(TABLE_MAX_COLUMNS)] })).toBeNull()
  expect(findManuscriptFault({ blocks: [table(100)] })).toBe('manuscripts/table-too-wide')
  const many = Array.from({ length: 60 }, () => paragraph('a'.repeat(19_000)))
  expect(findManuscriptFault({ blocks: many })).toBe('conclusions/text-too-large')
})
