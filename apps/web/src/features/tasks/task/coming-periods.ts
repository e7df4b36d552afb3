import type { Task } from '@phoihop/contract/task-shapes'
import { nextOccurrence, parseOccurrence } from '@phoihop/domain/tasks/occurrences'

const SHOWN = 6

/** The next periods of recurring work that have not come yet, as codes. */
export function comingPeriods({ assignments, deadline }: Pick<Task, 'assignments' | 'deadline'>): string[] {
  const newest = assignments
    .flatMap(({ occurrence }) => (occurrence === null ? [] : [occurrence]))
    .toSorted()
    .at(-1)
  let period = newest === undefined ? null : parseOccurrence(newest)
  const found: string[] = []
  while (period !== null && deadline.recurrence !== null && found.length < SHOWN) {
    period = nextOccurrence(deadline.recurrence, period, new Map())
    found.push(period.code)
  }
  return found
}
