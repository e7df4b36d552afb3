import { Button } from '@mantine/core'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { IconCheck } from '@tabler/icons-react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { useAcknowledge } from './api.ts'
import { text } from './text.ts'

interface WaitingActsProps {
  row: AssignmentRow
  /** the post in use may answer for its unit */
  canAnswer: boolean
}

/** What the unit does next with a piece of work: acknowledge it by one tap, or answer. */
export function WaitingActs({ row, canAnswer }: WaitingActsProps) {
  const acknowledge = useAcknowledge()
  const onceKey = useOnceKey()
  const link = paths.task(row.task.id, row.id)
  if (!canAnswer)
    return (
      <LinkButton to={link} variant="default">
        {text.open}
      </LinkButton>
    )
  if (row.state !== 'assigned') return <LinkButton to={link}>{text.answer}</LinkButton>
  const tap = () => {
    if (acknowledge.isPending) return
    acknowledge.mutate(
      { id: row.id, version: row.version, idempotencyKey: onceKey.keyFor([row.id, row.version]) },
      { onSuccess: () => void notify(text.acknowledged), onError: (error) => void notify(describeError(error)) },
    )
  }
  return (
    <Button leftSection={<IconCheck aria-hidden size={18} />} loading={acknowledge.isPending} onClick={tap}>
      {text.acknowledge}
    </Button>
  )
}
