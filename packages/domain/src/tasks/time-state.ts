import { addDays, type CivilDate } from '../civil-date.ts'

export const TIME_STATES = [
  'done-in-time',
  'done-late',
  'done-undated',
  'in-time',
  'due-soon',
  'overdue',
  'no-deadline',
] as const
export type TimeState = (typeof TIME_STATES)[number]

/** "Sắp đến hạn": at most this many days before the last good day. */
export const DUE_SOON_DAYS = 3

/** The stored facts from which the time axis is derived; days are civil dates, null: not (yet). */
export interface TimeFacts {
  dueOn: CivilDate | null
  completedOn: CivilDate | null
  acceptedOn: CivilDate | null
}

/**
 * Where an assignment stands in time on the day `asOf`. "Quá hạn" is never stored. The unit's "xong" stops its clock
 * (completedOn); only the assigner's acceptance makes it done. A thing finished late stays `done-late` for ever.
 */
export function deriveTimeState(facts: TimeFacts, asOf: CivilDate): TimeState {
  const { dueOn } = facts
  const completedOn = facts.completedOn !== null && facts.completedOn <= asOf ? facts.completedOn : null
  const done = facts.acceptedOn !== null && facts.acceptedOn <= asOf
  if (dueOn === null) return done ? 'done-undated' : 'no-deadline'
  const stoppedOn = completedOn ?? asOf
  if (done) return stoppedOn <= dueOn ? 'done-in-time' : 'done-late'
  if (stoppedOn > dueOn) return 'overdue'
  if (completedOn === null && dueOn <= addDays(asOf, DUE_SOON_DAYS)) return 'due-soon'
  return 'in-time'
}
