import { civilDateAt } from '@phoihop/domain/civil-date'

/** An instant as the hour an input shows, by the clock of Vietnam: `08:05`; nothing: ''. */
export function hourOf(instant: string | null): string {
  if (instant === null) return ''
  return new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** That hour on the day of `near` (or of now), as an instant; '' is nothing. */
export function momentOf(hour: string, near: string | null): string | null {
  if (hour === '') return null
  const day = civilDateAt(near === null ? Date.now() : new Date(near).getTime())
  return new Date(`${day}T${hour}:00+07:00`).toISOString()
}
