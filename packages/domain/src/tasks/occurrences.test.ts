import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../civil-date.ts'
import { RECURRENCES } from './deadline.ts'
import { missingOccurrences, nextOccurrence, occurrenceAt, occurrenceWords, parseOccurrence } from './occurrences.ts'

const NO_SPECIAL = new Map<string, boolean>()
const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('1990-01-01', n))
const recurrence = fc.constantFrom(...RECURRENCES)

describe('the periods of recurring work', () => {
  test('hold the day they are asked for, but daily work, which waits for a working day', () => {
    fc.assert(
      fc.property(recurrence, day, (each, on) => {
        const { from, to } = occurrenceAt(each, on, NO_SPECIAL)
        if (each === 'daily') expect(daysBetween(on, from)).toBeLessThanOrEqual(2)
        else expect(from <= on && on <= to).toBe(true)
      }),
    )
  })

  test('follow each other without gap or overlap, and their codes in the same order', () => {
    fc.assert(
      fc.property(recurrence, day, (each, on) => {
        const one = occurrenceAt(each, on, NO_SPECIAL)
        const next = nextOccurrence(each, one, NO_SPECIAL)
        expect(next.code > one.code).toBe(true)
        const gap = daysBetween(one.to, next.from)
        if (each === 'daily') expect([1, 2, 3]).toContain(gap)
        else expect(gap).toBe(1)
      }),
    )
  })

  test('are known by their code', () => {
    fc.assert(
      fc.property(recurrence, day, (each, on) => {
        const one = occurrenceAt(each, on, NO_SPECIAL)
        expect(parseOccurrence(one.code)).toEqual(one)
      }),
    )
  })

  test('made up for in any number of runs are those made up for in one', () => {
    fc.assert(
      fc.property(recurrence, day, fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }), (each, on, steps) => {
        const first = occurrenceAt(each, on, NO_SPECIAL).code
        const end = addDays(
          on,
          steps.reduce((sum, n) => sum + n, 0),
        )
        const run = (last: string, today: string) =>
          missingOccurrences(each, { last, stoppedFrom: null, today, most: 10_000 }, NO_SPECIAL).map(({ code }) => code)
        let today = on
        const made: string[] = []
        for (const step of steps) {
          today = addDays(today, step)
          made.push(...run(made.at(-1) ?? first, today))
        }
        expect(made).toEqual(run(first, end))
        expect(new Set(made).size).toBe(made.length)
      }),
      { numRuns: 60 },
    )
  })

  test('end where it was stopped', () => {
    const given = { last: '2017-Q1', stoppedFrom: '2017-Q4', today: '2018-06-01', most: 10 }
    const found = missingOccurrences('quarterly', given, NO_SPECIAL)
    expect(found.map(({ code }) => code)).toEqual(['2017-Q2', '2017-Q3'])
  })

  test('of daily work skip days off and take weekend days that are worked', () => {
    const special = new Map([
      ['2017-05-01', false],
      ['2017-04-29', true],
    ])
    const given = { last: '2017-04-28', stoppedFrom: null, today: '2017-05-02', most: 10 }
    expect(missingOccurrences('daily', given, special).map(({ code }) => code)).toEqual(['2017-04-29', '2017-05-02'])
  })

  test.each([
    ['2017-Q2', 'Quý II/2017'],
    ['2017-H1', '6 tháng đầu năm 2017'],
    ['2017-05', 'Tháng 5/2017'],
    ['2017', 'Năm 2017'],
    ['2017-W18', 'Tuần từ 1/5/2017'],
    ['2017-05-02', 'Ngày 2/5/2017'],
    ['?', '?'],
  ])('%s is said %s', (code, words) => {
    expect(occurrenceWords(code)).toBe(words)
  })
})
