import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOutline } from './read-outline.ts'
import { readPaper } from './read-paper.ts'
import type { Reading } from './reading.ts'

const CORPUS = join(import.meta.dirname, '..', 'corpus')
const papers = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(CORPUS, file), 'utf8'))

const WORDS =
  'Giao|giao|Đề nghị|yêu cầu|Phòng Nội vụ|UBND các xã|, thị trấn|(trừ xã An Phú)|chủ trì, phối hợp với|trước ngày 15/3/2022|trong tháng 5|hằng quý|.|;|:|\n|\n\n|1. |a) |- |+ |II. |STT\n1\n|\t|Nơi nhận:|TL. CHỦ TỊCH|KẾT LUẬN|(|)|“|”|12|\f|đã|các|và|Về việc|Trên đây là|từ nay đến|*|#|\\|e\u0302\u0301|\r\n|\ufeff'.split(
    '|',
  )

const mutated = fc
  .tuple(
    fc.constantFrom(...papers),
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...WORDS)), { maxLength: 12 }),
  )
  .map(([paper, edits]) =>
    edits.reduce((text, [at, length, word]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + word + text.slice(from + length)
    }, paper),
  )
const jumble = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))
const anyText = fc.oneof(mutated, jumble, fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }))

const facts = (reading: Reading) =>
  reading.assignments.map(({ lead, coordinating, except, force, deadline }) => ({
    lead,
    coordinating,
    except,
    force,
    ...deadline,
    text: null,
  }))

describe('any text at all', () => {
  test('is read without throwing, and every quote is its slice of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { quote, span, deadline } of readPaper(text).assignments) {
          expect(span.start).toBeLessThan(span.end)
          expect(text.slice(span.start, span.end)).toBe(quote)
          if (deadline.text !== null) expect(text).toContain(deadline.text)
        }
      }),
      { numRuns: 250 },
    )
  })

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readPaper(text)).toEqual(readPaper(text))
      }),
      { numRuns: 40 },
    )
  })

  test('has an outline whose spans lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const entry of readOutline(text).items)
          expect(0 <= entry.start && entry.start <= entry.end && entry.end <= text.length).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a paper typed another way', () => {
  test.each(papers.map((paper, index) => [index, paper] as const))(
    'has the same names and dates in NFD, NFC, CR LF (%i)',
    (_, paper) => {
      const expected = facts(readPaper(paper))
      expect(facts(readPaper(paper.normalize('NFD')))).toEqual(expected)
      expect(facts(readPaper(paper.normalize('NFC')))).toEqual(expected)
      expect(facts(readPaper(`\ufeff${paper.replace(/\r?\n/gu, '\r\n')}`))).toEqual(expected)
    },
  )

  test.each(papers.map((paper, index) => [index, paper] as const))(
    'has the same names and dates with more blank lines (%i)',
    (_, paper) => {
      const spaced = paper.replace(/\n{2,}/gu, (gap) => `${gap}\n`)
      expect(facts(readPaper(spaced))).toEqual(facts(readPaper(paper)))
    },
  )
})
