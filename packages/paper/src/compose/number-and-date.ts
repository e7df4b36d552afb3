import { partsOf, type CivilDate } from '@phoihop/domain/civil-date'
import type { PaperForm } from '../forms/paper-form.ts'

// Room to write by hand; no-break, so that it is not taken for a blank.
const ROOM = '\u00A0'.repeat(6)

/** `Số: 07/TB-UBND` (state), `Số 07-KL/HU` (party): numbers below 10 get a 0, and no blanks inside. */
export function numberLine(form: PaperForm, number: string | null, symbol: string | null): string {
  const written = number === null ? ROOM : /^\d$/u.test(number) ? `0${number}` : number
  return `${form.numberLabel}${written}${symbol === null ? '' : `${form.numberJoin}${symbol}`}`
}

/** `Lục Nam, ngày 05 tháng 01 năm 2015`: days below 10 and the months 1 and 2 get a 0 (`tháng 6`). */
export function placeAndDate(place: string | null, issuedOn: CivilDate | null): string {
  const before = place === null ? '' : `${place}, `
  if (issuedOn === null) return `${before}ngày${ROOM}tháng${ROOM}năm${ROOM}`
  const { year, month, day } = partsOf(issuedOn)
  return `${before}ngày ${pad(day, 9)} tháng ${pad(month, 2)} năm ${year}`
}

/** Numbers up to `last` with a 0 before: forgers turn 1 into 11 and 2 into 12. */
function pad(number: number, last: number): string {
  return number <= last ? `0${number}` : String(number)
}
