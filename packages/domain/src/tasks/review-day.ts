import { addDays, type CivilDate } from '../civil-date.ts'
import { periodAt } from '../figures/period.ts'
import type { DeadlineKind, Recurrence } from './deadline.ts'
import { occurrenceAt } from './occurrences.ts'

/** A word this many days before it is asked for is the word asked for. */
export const WORD_DAYS = 30

/** What sets the rhythm in which a word is asked for. */
export interface ReviewRhythm {
  /** days of the meetings planned in the series of the paper's meeting, in any order */
  meetings: readonly CivilDate[]
  recurrence: Recurrence | null
}

/** Work that ends on no day is looked at again on one, so that it cannot vanish; recurring work has a day each period. */
export function isReviewed(kind: DeadlineKind): boolean {
  return kind === 'standing' || kind === 'none' || kind === 'from' || kind === 'event'
}

/** The day by which a word is asked for next: the next giao ban of the series, else the last day of the period (quarter). */
export function nextReviewDay(after: CivilDate, { meetings, recurrence }: ReviewRhythm): CivilDate {
  const coming = meetings.filter((day) => day > after).toSorted()
  if (coming[0] !== undefined) return coming[0]
  const from = addDays(after, 1)
  return recurrence === null ? periodAt('quarter', from).to : occurrenceAt(recurrence, from, new Map()).to
}

/** Where the day moves when a word is said today; one said long before it is not the word asked for. */
export function reviewDayAfterWord(reviewOn: CivilDate, today: CivilDate, rhythm: ReviewRhythm): CivilDate {
  if (today < addDays(reviewOn, -WORD_DAYS)) return reviewOn
  return nextReviewDay(today > reviewOn ? today : reviewOn, rhythm)
}
