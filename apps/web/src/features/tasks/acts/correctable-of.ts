import type { Response } from '@phoihop/contract/task-shapes'

/** Reports of the unit that can be said anew: not yet corrected, the newest last. */
export function correctableOf(responses: readonly Response[]): Response[] {
  return responses.filter(
    ({ act, correctedById }) =>
      correctedById === null && ['report-progress', 'report-done', 'contribute', 'correct'].includes(act),
  )
}
