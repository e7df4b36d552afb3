import type { Assignment } from '@phoihop/contract/task-shapes'
import {
  type Icon,
  IconArrowBackUp,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconEye,
  IconHourglass,
  IconPlayerPause,
  IconCircleHalf2,
  IconRotateClockwise,
} from '@tabler/icons-react'
import { STATE_LABELS } from '../../lib/labels.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'

const LOOKS: Record<Assignment['state'], { tone: Tone; icon: Icon }> = {
  assigned: { tone: 'soon', icon: IconCircleDashed },
  acknowledged: { tone: 'going', icon: IconEye },
  'in-progress': { tone: 'going', icon: IconCircleHalf2 },
  reported: { tone: 'check', icon: IconHourglass },
  accepted: { tone: 'done', icon: IconCircleCheckFilled },
  returned: { tone: 'late', icon: IconArrowBackUp },
  'sent-back': { tone: 'soon', icon: IconRotateClockwise },
  suspended: { tone: 'still', icon: IconPlayerPause },
  withdrawn: { tone: 'still', icon: IconCircleX },
}

/** Where the work stands between unit and assigner. */
export function StateBadge({ state }: { state: Assignment['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
}
