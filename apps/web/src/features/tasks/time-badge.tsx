import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import {
  type Icon,
  IconAlarm,
  IconAlertTriangleFilled,
  IconCalendarOff,
  IconCalendarTime,
  IconCircleCheckFilled,
  IconClockExclamation,
} from '@tabler/icons-react'
import { useToday } from '../../lib/today.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { timeWords } from './time-left.ts'

const LOOKS: Record<AssignmentRow['time'], { tone: Tone; icon: Icon }> = {
  'done-in-time': { tone: 'done', icon: IconCircleCheckFilled },
  'done-late': { tone: 'soon', icon: IconClockExclamation },
  'done-undated': { tone: 'done', icon: IconCircleCheckFilled },
  'in-time': { tone: 'still', icon: IconCalendarTime },
  'due-soon': { tone: 'soon', icon: IconAlarm },
  overdue: { tone: 'late', icon: IconAlertTriangleFilled },
  'no-deadline': { tone: 'still', icon: IconCalendarOff },
}

/** Where the work stands in time, with the days. */
export function TimeBadge({ timed }: { timed: Pick<AssignmentRow, 'time' | 'lateDays' | 'deadline'> }) {
  const today = useToday()
  return <StatusBadge {...LOOKS[timed.time]} label={timeWords(timed, today)} />
}
