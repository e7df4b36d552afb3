import { IconAlertTriangleFilled, IconHourglass } from '@tabler/icons-react'
import { useMarksOf } from '../../../lib/device/waiting-marks.ts'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { text } from '../text.ts'

/** On a piece of work: that something about it waits on this device, or was not taken. */
export function WaitingBadge({ assignmentId }: { assignmentId: string }) {
  const marks = useMarksOf(assignmentId)
  if (marks.length === 0) return null
  return marks.some((mark) => mark.trouble) ? (
    <StatusBadge tone="late" icon={IconAlertTriangleFilled} label={text.notSent} />
  ) : (
    <StatusBadge tone="soon" icon={IconHourglass} label={text.waitsToGo} />
  )
}
