import type { Decided } from '@phoihop/contract/reading-shapes'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { type DeskAct, useDecide } from '../readings-api.ts'

/** Does one act after the other; a refusal is said, and answers null. */
export function useRunAct(paperId: string) {
  const decide = useDecide(paperId)
  const run = async (act: DeskAct): Promise<Decided | null> => {
    try {
      return await decide.mutateAsync(act)
    } catch (error) {
      void notify(describeError(error))
      return null
    }
  }
  const acceptingClear = decide.isPending && decide.variables?.act === 'accept-many'
  return { run, running: decide.isPending, acceptingClear }
}

export type Run = ReturnType<typeof useRunAct>['run']
