import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import { type Icon, IconAlarm, IconAlertTriangleFilled, IconCalendarTime, IconPlayerPause } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { ANSWER_TIME_LABELS } from './labels.ts'

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
