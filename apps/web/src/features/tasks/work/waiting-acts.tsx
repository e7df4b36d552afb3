import { Button } from '@mantine/core'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { IconCheck } from '@tabler/icons-react'
import { useMarksOf } from '../../../lib/device/waiting-marks.ts'
import { paths } from '../../../lib/paths.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { text } from '../text.ts'
import { useTapAcknowledge } from '../acts/use-tap-acknowledge.ts'

interface WaitingActsProps {
  row: AssignmentRow
  /** the post in use may answer for its unit */
  canAnswer: boolean
}

/** What the unit does next with a piece of work: acknowledge it by one tap, or answer. */
export function WaitingActs({ row, canAnswer }: WaitingActsProps) {
  const { tap, busy } = useTapAcknowledge()
  const waits = useMarksOf(row.id).length > 0
  const link = paths.task(row.task.id, row.id)
  if (!canAnswer)
    return (
      <LinkButton to={link} variant="default">
        {text.open}
      </LinkButton>
    )
  if (row.state !== 'assigned' || waits) return <LinkButton to={link}>{text.answer}</LinkButton>
  return (
    <Button leftSection={<IconCheck aria-hidden size={18} />} loading={busy} onClick={() => tap(row, row.task.id)}>
      {text.acknowledge}
    </Button>
  )
}
