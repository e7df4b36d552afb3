import { addDays, type CivilDate, civilDate, weekdayOf } from '../civil-date.ts'
import { lunarDate } from './lunar-calendar.ts'

export interface Holiday {
  date: CivilDate
  name: string
}

/** Two days for Quốc khánh since then (BLLĐ 2019, Điều 112). */
const SECOND_NATIONAL_DAY = 2021

/**
 * The days off of a year by law (BLLĐ 2012 Điều 115, 2019 Điều 112), each that falls on a weekend with the next working day
 * in lieu (2019, Điều 111.3). The second day of Quốc khánh is the one that joins a weekend, else the day before; of Tết the
 * last day of the old year and the first four of the new. What the Government swaps or announces otherwise is entered by hand.
 */
export function holidaysByLaw(year: number): Holiday[] {
  const tet = lunarDate(year, 1, 1)
  const days: Holiday[] = [
    { date: on(year, 1, 1), name: 'Tết Dương lịch' },
    ...[-1, 0, 1, 2, 3].map((later) => ({ date: addDays(tet, later), name: 'Tết Nguyên đán' })),
    { date: lunarDate(year, 3, 10), name: 'Giỗ Tổ Hùng Vương' },
    { date: on(year, 4, 30), name: 'Ngày Chiến thắng' },
    { date: on(year, 5, 1), name: 'Ngày Quốc tế lao động' },
    ...nationalDays(year).map((date) => ({ date, name: 'Quốc khánh' })),
  ]
  const off = new Set(days.map(({ date }) => date))
  const inLieu: Holiday[] = []
  for (const { date, name } of days) {
    if (weekdayOf(date) <= 5) continue
    let next = addDays(date, 1)
    while (off.has(next) || weekdayOf(next) > 5) next = addDays(next, 1)
    off.add(next)
    inLieu.push({ date: next, name: `Nghỉ bù ${name}` })
  }
  return [...days, ...inLieu].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function nationalDays(year: number): CivilDate[] {
  const second = on(year, 9, 2)
  if (year < SECOND_NATIONAL_DAY) return [second]
  const weekday = weekdayOf(second)
  return weekday === 1 ? [second, addDays(second, 1)] : [addDays(second, -1), second]
}

function on(year: number, month: number, day: number): CivilDate {
  return civilDate(year, month, day) ?? `${String(year)}-01-01`
}
