import { holidaysByLaw } from '@phoihop/domain/calendar/holidays-by-law'
import { expect, test } from 'vitest'
import { HOLIDAYS } from '@phoihop/db/reference/holidays'

test.each(Array.from({ length: 13 }, (_, i) => 2015 + i))('the days off of %i are those of the law', (year) => {
  const given = HOLIDAYS.filter(({ date }) => date.startsWith(String(year)))
  expect(given.map(({ date }) => date)).toEqual(holidaysByLaw(year).map(({ date }) => date))
})
