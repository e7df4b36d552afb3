import { addDays, addMonths, type CivilDate, daysBetween } from '../civil-date.ts'
import type { Term } from './information-duties.ts'

const TERM_DAYS = 90
const YEAR_MONTHS = 12

export type RegulationReminder =
  | { kind: 'term-ends'; on: CivilDate; days: number }
  | { kind: 'term-ended'; on: CivilDate }
  | { kind: 'review-due'; last: CivilDate | null; plannedOn: CivilDate | null }

interface Facts {
  term: Term
  /** the last yearly review held */
  lastReview: CivilDate | null
  /** the next one on the plan */
  nextReview: CivilDate | null
}

/** What the parties should be reminded of: the end of the term, and a year gone by without the review. */
export function regulationReminders({ term, lastReview, nextReview }: Facts, today: CivilDate): RegulationReminder[] {
  if (term.to !== null && term.to < today) return [{ kind: 'term-ended', on: term.to }]
  const reminders: RegulationReminder[] = []
  if (term.to !== null && term.to <= addDays(today, TERM_DAYS))
    reminders.push({ kind: 'term-ends', on: term.to, days: daysBetween(today, term.to) })
  const since = lastReview ?? term.from
  if (since !== null && addMonths(since, YEAR_MONTHS) < today)
    reminders.push({ kind: 'review-due', last: lastReview, plannedOn: nextReview })
  return reminders
}
