import type { CivilDate } from '../civil-date.ts'
import type { Recurrence } from './deadline.ts'
import { nextOccurrence, parseOccurrence } from './occurrences.ts'

/** What is known of the work when more time is asked for or given. */
export interface ExtensionFacts {
  /** the deadline in force; null: work without a day */
  dueOn: CivilDate | null
  today: CivilDate
  /** of recurring work: its period, '' for other work */
  occurrence: string
  recurrence: Recurrence | null
}

export type ExtensionFault =
  | 'tasks/extension-without-day'
  | 'tasks/extension-not-later'
  | 'tasks/extension-in-the-past'
  | 'tasks/extension-past-next-period'

/**
 * Why the work cannot be given time until that day; null when it can. Work without a day has nothing to extend; a period
 * of recurring work must be done before the next one ends, or two would stand for the same thing.
 */
export function findExtensionFault(until: CivilDate, facts: ExtensionFacts): ExtensionFault | null {
  if (facts.dueOn === null) return 'tasks/extension-without-day'
  if (until <= facts.dueOn) return 'tasks/extension-not-later'
  if (until <= facts.today) return 'tasks/extension-in-the-past'
  const period = facts.occurrence === '' ? null : parseOccurrence(facts.occurrence)
  if (period && facts.recurrence && until > nextOccurrence(facts.recurrence, period, new Map()).to)
    return 'tasks/extension-past-next-period'
  return null
}
