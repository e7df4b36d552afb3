import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../civil-date.ts'
import { type Busy, clashOf, dayWarnings, nextFreeDay, type Office } from './day-checks.ts'
import { periodReviewed, ruleTitle } from './period-reviewed.ts'
import { missingOf, occurrencesOf, type PlanRule, placeRows } from './plan-year.ts'

const quarterly: PlanRule = {
  id: 'q',
  kind: 'quarterly',
  mode: 'online',
  covers: 'quarter',
  lines: [],
  title: 'Giao ban {kỳ}',
  beginsAt: '07:30',
  endsAt: '11:00',
  place: null,
  days: ['2017-04-11', '2017-07-11', '2017-10-10'],
}
const thematic: PlanRule = {
  ...quarterly,
  id: 't',
  kind: 'thematic',
  lines: ['youth-union', 'veterans'],
  title: 'Giao ban chuyên đề {ngành} {kỳ}',
}
const bodies = { hostId: 'hu', convenerId: 'bdv', chair: 'le hoang lam' }
const office: Office = {
  today: '2017-06-20',
  days: [{ date: '2017-09-02', name: 'Quốc khánh', working: false }],
  busy: [],
}
const named = (code: string) => ({ 'youth-union': 'Đoàn thanh niên', veterans: 'Hội CCB' })[code] ?? code

test.each([
  ['quarter', '2017-04-11', '2017-Q1'],
  ['quarter', '2017-03-28', '2017-Q1'],
  ['half-year', '2017-07-11', '2017-H1'],
  ['half-year', '2017-06-29', '2017-H1'],
  ['year', '2017-12-12', '2017'],
  ['year', '2018-01-09', '2017'],
  ['month', '2017-07-03', '2017-06'],
] as const)('a meeting that looks back on a %s and is held on %s looks back on %s', (kind, day, code) => {
  expect(periodReviewed(kind, day).code).toBe(code)
})

test('the title is filled in, and what it has no value for leaves no gap', () => {
  const given = { period: '2017-Q2', line: 'Hội CCB', day: '11/7/2017' }
  expect(ruleTitle('Giao ban {ngành} {kỳ}', given)).toBe('Giao ban Hội CCB quý II năm 2017')
  expect(ruleTitle('Giao ban {ngành} {kỳ}', { ...given, period: null, line: null })).toBe('Giao ban')
  expect(ruleTitle('Giao ban ngày {ngày}', given)).toBe('Giao ban ngày 11/7/2017')
})

describe('what is missing', () => {
  const rows = occurrencesOf([quarterly, thematic], named)

  test('is one meeting for each day, and for each line where the rule has lines', () => {
    expect(rows.map((row) => row.title)).toContain('Giao ban chuyên đề Hội CCB quý II năm 2017')
    expect(rows).toHaveLength(9)
  })

  test('is not what a rule planned, however it was moved since, nor what was called off', () => {
    const standing = { kind: 'quarterly', line: null, period: '2017-Q2', heldOn: '2017-07-20' }
    expect(missingOf(rows, [{ ...standing, ruleId: 'q', occursOn: '2017-07-11' }])).toHaveLength(8)
  })

  test('is not what was entered by hand for the period', () => {
    const entered = {
      ruleId: null,
      occursOn: null,
      kind: 'quarterly',
      line: null,
      period: '2017-Q1',
      heldOn: '2017-04-20',
    }
    expect(missingOf(rows, [entered])).toHaveLength(8)
    expect(missingOf(rows, [{ ...entered, kind: 'other' }])).toHaveLength(9)
  })

  test('is nothing once all of it was made', () => {
    expect(missingOf(rows, rows)).toEqual([])
  })
})

describe('the day of each', () => {
  const busy = (given: Partial<Busy>): Busy => ({
    ...bodies,
    heldOn: '2017-07-11',
    beginsAt: '08:00',
    endsAt: '10:00',
    title: 'Họp khác',
    shared: [],
    ...given,
  })

  test('lines of one day follow each other day by day, since one chair holds them all', () => {
    const placed = placeRows(occurrencesOf([thematic], named), office, bodies)
    expect(placed.filter((row) => row.occursOn === '2017-07-11').map((row) => row.heldOn)).toEqual([
      '2017-07-11',
      '2017-07-12',
    ])
  })

  test('goes on to the next one when the chair sits elsewhere at that hour, and stays when the hours differ', () => {
    const other = { hostId: 'x', convenerId: 'y' }
    const slot = { ...bodies, heldOn: '2017-07-11', beginsAt: '07:30', endsAt: '11:00' }
    expect(nextFreeDay(slot, { ...office, busy: [busy(other)] })).toBe('2017-07-12')
    expect(nextFreeDay(slot, { ...office, busy: [busy({ ...other, beginsAt: '13:30', endsAt: null })] })).toBe(
      '2017-07-11',
    )
    expect(clashOf(slot, busy({ ...other, chair: null, shared: ['Người Chung'] }))).toBe('people')
  })

  test('is said to be a day gone by, a weekend, a holiday or taken', () => {
    const warn = (heldOn: string) =>
      dayWarnings({ ...bodies, heldOn, beginsAt: '07:30', endsAt: null }, { ...office, busy: [busy({})] })
    expect(warn('2017-06-19')).toEqual([{ kind: 'past' }])
    expect(warn('2017-07-08')).toEqual([{ kind: 'weekend' }])
    expect(warn('2017-09-02')).toEqual([{ kind: 'holiday', name: 'Quốc khánh' }])
    expect(warn('2017-07-11')).toEqual([{ kind: 'clash', why: 'chair', with: 'Họp khác', beginsAt: '08:00' }])
    expect(warn('2017-07-12')).toEqual([])
  })

  test('is never a weekend, a holiday, a day gone by or taken, whatever the rules ask for', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays('2017-06-01', n))
    const special = fc.uniqueArray(fc.record({ date: day, name: fc.constant('Lễ'), working: fc.boolean() }), {
      selector: (one) => one.date,
      maxLength: 12,
    })
    const taken = fc.array(
      day.map((heldOn) => busy({ heldOn, beginsAt: null })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), special, taken, (days, specialDays, others) => {
        const all = { today: '2017-06-20', days: specialDays, busy: others }
        const placed = placeRows(occurrencesOf([{ ...thematic, days: days.toSorted() }], named), all, bodies)
        for (const row of placed) {
          const known = specialDays.find((one) => one.date === row.heldOn)
          expect(known ? known.working : weekdayOf(row.heldOn) <= 5).toBe(true)
          expect(row.heldOn >= all.today).toBe(true)
          expect(others.some((one) => one.heldOn === row.heldOn)).toBe(false)
        }
        expect(new Set(placed.map((row) => row.heldOn)).size).toBe(placed.length)
      }),
    )
  })
})
