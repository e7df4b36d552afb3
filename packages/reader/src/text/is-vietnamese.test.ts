import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isVietnamese } from './is-vietnamese.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const seed = readFileSync(join(corpus, '002.txt'), 'utf8')

test('a paper is Vietnamese, also without its accents', () => {
  expect(isVietnamese(seed)).toBe(true)
  expect(isVietnamese(seed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'))).toBe(true)
})

test.each([
  'The committee met on Tuesday and concluded that each department shall report before the end of the month. '.repeat(
    9,
  ),
  'Le comité a conclu que chaque service doit rendre compte avant la fin du mois et que le maire en décide. '.repeat(9),
  '委员会会议决定各单位应当在月底之前报告工作情况。'.repeat(40) + ' abc def ghi jkl mno pqr '.repeat(20),
])('another language is not', (text) => expect(isVietnamese(text)).toBe(false))
