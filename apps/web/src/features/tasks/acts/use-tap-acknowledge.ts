import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { useQueryClient } from '@tanstack/react-query'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { mayPass } from '../../../lib/is-final-refusal.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { useAcknowledge } from '../api.ts'
import { text } from '../text.ts'

/** Acknowledging takes one tap; without a line it waits on the device. */
export function useTapAcknowledge() {
  const client = useQueryClient()
  const acknowledge = useAcknowledge()
  const onceKey = useOnceKey()
  const tap = ({ id, version }: Pick<AssignmentRow, 'id' | 'version'>, taskId: string) => {
    if (acknowledge.isPending) return
    const idempotencyKey = onceKey.keyFor([id, version])
    acknowledge.mutate(
      { id, version, idempotencyKey },
      {
        onSuccess: () => void notify(text.acknowledged),
        onError: (error) => {
          if (!mayPass(error)) return void notify(describeError(error))
          const kept = { key: idempotencyKey, taskId, assignmentId: id, version }
          void import('../outbox/keep-tap.ts').then(({ keepTap }) => keepTap(client, kept))
        },
      },
    )
  }
  return { tap, busy: acknowledge.isPending }
}
