import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import {
  type Icon,
  IconAlarm,
  IconAlertTriangleFilled,
  IconArrowMerge,
  IconCalendarTime,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconMessage,
  IconMoodSad,
  IconPlayerPause,
  IconQuestionMark,
} from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { ANSWER_TIME_LABELS, STATE_LABELS } from './labels.ts'

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

const TIMES: Record<Exclude<ProposalRow['time'], 'none'>, { tone: Tone; icon: Icon }> = {
  'in-time': { tone: 'still', icon: IconCalendarTime },
  'due-soon': { tone: 'soon', icon: IconAlarm },
  overdue: { tone: 'late', icon: IconAlertTriangleFilled },
  stopped: { tone: 'still', icon: IconPlayerPause },
}

/** Where the clock of the answering body stands; nothing once nothing is to be answered. */
export function AnswerTimeBadge({ time }: { time: ProposalRow['time'] }) {
  if (time === 'none') return null
  return <StatusBadge {...TIMES[time]} label={ANSWER_TIME_LABELS[time]} />
}
