import { describe, expect, test } from 'vitest'
import { nextPeriod, parsePeriod, periodAt, previousPeriod } from './period.ts'

describe('a period', () => {
  test.each([
    ['2017-Q2', '2017-04-01', '2017-06-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-H2', '2017-07-01', '2017-12-31'],
    ['2017', '2017-01-01', '2017-12-31'],
  ])('%s runs from %s to %s and is found again by its days', (code, from, to) => {
    const period = parsePeriod(code)
    expect(period).toMatchObject({ code, from, to })
    if (!period) return
    expect([periodAt(period.kind, from).code, periodAt(period.kind, to).code]).toEqual([code, code])
    expect(nextPeriod(previousPeriod(period)).code).toBe(code)
  })

  test.each(['2017-Q5', '2017-13', '2017-H3', '17', '2017-q2', ''])('is not read from %j', (code) =>
    expect(parsePeriod(code)).toBeNull(),
  )
})
