/** How a territory reminds of work. Days are civil days but for `acknowledgeDays`, which are working days. */
export interface TellingSettings {
  /** so many days before the last good day (0: on it, negative: after it) the unit is told */
  reminderDays: readonly number[]
  /** working days a unit has to take up what it was given */
  acknowledgeDays: number
  /** days late, or not taken up, after which the unit's leader is told too */
  leaderAfter: number
  /** and after which the office that follows the work is told */
  officeAfter: number
}

export const TELLING_DEFAULTS: TellingSettings = {
  reminderDays: [7, 3, 1, 0, -1, -3, -7],
  acknowledgeDays: 2,
  leaderAfter: 3,
  officeAfter: 7,
}
export const REMINDERS_MOST = 12
export const REMINDER_REACH = 60
export const ACKNOWLEDGE_DAYS_MOST = 30

/** What was stored, each missing or unreadable part replaced by its default. */
export function readTellingSettings(stored: unknown): TellingSettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const { reminderDays, acknowledgeDays, leaderAfter, officeAfter } = TELLING_DEFAULTS
  return {
    reminderDays: Array.isArray(given.reminderDays)
      ? given.reminderDays.filter((day) => isWhole(day) && Math.abs(day) <= REMINDER_REACH)
      : reminderDays,
    acknowledgeDays: wholeOr(given.acknowledgeDays, acknowledgeDays, ACKNOWLEDGE_DAYS_MOST),
    leaderAfter: wholeOr(given.leaderAfter, leaderAfter, REMINDER_REACH),
    officeAfter: wholeOr(given.officeAfter, officeAfter, REMINDER_REACH),
  }
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value)
}

function wholeOr(value: unknown, otherwise: number, most: number): number {
  return isWhole(value) && value >= 0 && value <= most ? value : otherwise
}
