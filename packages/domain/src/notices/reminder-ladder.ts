import type { TellingSettings } from '../settings/telling-settings.ts'

/**
 * The step of the ladder that holds on a day with so many days left: the last one that was reached. Null before the first.
 * A day on which nothing ran is made up for by the next, with one notice and not with all that were missed.
 */
export function stepAt(reminderDays: readonly number[], daysLeft: number): number | null {
  const reached = reminderDays.filter((step) => step >= daysLeft)
  return reached.length === 0 ? null : Math.min(...reached)
}

/** Who is told of work that is so many days late (or overdue to be taken up): the unit always, then its leader, then the office. */
export function escalationAt(
  daysLate: number,
  { leaderAfter, officeAfter }: Pick<TellingSettings, 'leaderAfter' | 'officeAfter'>,
): { leader: boolean; office: boolean } {
  return { leader: daysLate >= leaderAfter, office: daysLate >= officeAfter }
}
