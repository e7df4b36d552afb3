import { civilDateAt, dayWords } from '@phoihop/domain/civil-date'

/** The day of an instant in Vietnam, as letters write it: 27/6/2017. */
export function formatDay(instant: Date): string {
  return dayWords(civilDateAt(instant.getTime()))
}
