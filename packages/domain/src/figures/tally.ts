import type { CivilDate } from '../civil-date.ts'
import { deriveTimeState, TIME_STATES, type TimeFacts, type TimeState } from '../tasks/time-state.ts'
import type { Period } from './period.ts'

/** The facts that place an assignment in a period. */
export interface CountedFacts extends TimeFacts {
  assignedOn: CivilDate
  withdrawnOn: CivilDate | null
}

/** How many assignments stand where; `total` is the sum of all time states. */
export type Tally = Record<TimeState, number> & { total: number }

/** The day on which a period is looked at: its last day, or today while it runs. */
export function asOfDay(period: Period, today: CivilDate): CivilDate {
  return today < period.to ? today : period.to
}

/**
 * Whether an assignment belongs to a period: given on or before the day looked at, and not closed (accepted or
 * withdrawn) before the period began. Work carried over counts; withdrawn work does not.
 */
export function countsIn(facts: CountedFacts, period: Period, today: CivilDate): boolean {
  const asOf = asOfDay(period, today)
  if (facts.assignedOn > asOf) return false
  if (facts.withdrawnOn !== null && facts.withdrawnOn <= asOf) return false
  return facts.acceptedOn === null || facts.acceptedOn >= period.from
}

/** Counts the assignments of a period by where they stand in time. */
export function tallyOf(all: readonly CountedFacts[], period: Period, today: CivilDate): Tally {
  const tally = emptyTally()
  for (const facts of all) {
    if (!countsIn(facts, period, today)) continue
    tally[deriveTimeState(facts, asOfDay(period, today))] += 1
    tally.total += 1
  }
  return tally
}

export function emptyTally(): Tally {
  const tally: Partial<Tally> = { total: 0 }
  for (const state of TIME_STATES) tally[state] = 0
  // every key of Tally was just set: TIME_STATES lists the whole union
  return tally as Tally
}
