import type { CalendarMeeting } from '@phoihop/contract/calendars'
import type { SpecialDay } from '@phoihop/domain/meetings/day-checks'
import type { Span } from './calendar-days.ts'
import { text } from './text.ts'

/** What the views of the calendar show. */
export interface CalendarDays {
  rows: readonly CalendarMeeting[]
  specialDays: readonly SpecialDay[]
  span: Span
  /** the day looked at */
  day: string
}

export function meetingsOn(rows: readonly CalendarMeeting[], day: string): CalendarMeeting[] {
  return rows.filter((row) => row.heldOn === day)
}

/** "Nghỉ: Quốc khánh", or null on a day like others. */
export function specialWords(days: readonly SpecialDay[], day: string): string | null {
  const found = days.find((one) => one.date === day)
  if (!found) return null
  return found.working ? text.dayOn(found.name) : text.dayOff(found.name)
}

export function hourWords({ beginsAt, endsAt }: Pick<CalendarMeeting, 'beginsAt' | 'endsAt'>): string {
  if (beginsAt === null) return text.allDay
  return endsAt === null ? beginsAt : `${beginsAt}–${endsAt}`
}
