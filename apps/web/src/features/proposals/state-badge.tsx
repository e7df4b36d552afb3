import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import {
  type Icon,
  IconArrowMerge,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconMessage,
  IconMoodSad,
  IconQuestionMark,
} from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { STATE_LABELS } from './labels.ts'

const LOOKS: Record<ProposalRow['state'], { tone: Tone; icon: Icon }> = {
  unanswered: { tone: 'soon', icon: IconCircleDashed },
  unclear: { tone: 'check', icon: IconQuestionMark },
  'no-opinion': { tone: 'going', icon: IconMessage },
  satisfied: { tone: 'done', icon: IconCircleCheckFilled },
  dissatisfied: { tone: 'late', icon: IconMoodSad },
  joined: { tone: 'still', icon: IconArrowMerge },
  withdrawn: { tone: 'still', icon: IconCircleX },
}

/** How a proposal stands between who asks and who answers. */
export function ProposalStateBadge({ state }: { state: ProposalRow['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
}
