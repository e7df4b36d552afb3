import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { type Icon, IconCircleCheck, IconCircleX, IconClock, IconUserShare } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { ANSWER_LABELS } from './text.ts'

const LOOKS: Record<SeatRow['answer'], { tone: Tone; icon: Icon }> = {
  none: { tone: 'soon', icon: IconClock },
  accepted: { tone: 'done', icon: IconCircleCheck },
  declined: { tone: 'late', icon: IconCircleX },
  substitute: { tone: 'going', icon: IconUserShare },
}

export function AnswerBadge({ answer }: { answer: SeatRow['answer'] }) {
  return <StatusBadge {...LOOKS[answer]} label={ANSWER_LABELS[answer]} />
}
