import type { Meeting } from '@phoihop/contract/meetings'
import {
  IconCalendarEvent,
  IconCircleCheck,
  IconCircleX,
  IconMailForward,
  IconMicrophone,
  type Icon,
} from '@tabler/icons-react'
import { MEETING_STATE_LABELS } from '../../lib/meeting-labels.ts'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'

const LOOKS: Record<Meeting['state'], { tone: Tone; icon: Icon }> = {
  planned: { tone: 'still', icon: IconCalendarEvent },
  called: { tone: 'going', icon: IconMailForward },
  open: { tone: 'soon', icon: IconMicrophone },
  closed: { tone: 'done', icon: IconCircleCheck },
  cancelled: { tone: 'late', icon: IconCircleX },
}

export function MeetingBadge({ state }: { state: Meeting['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={MEETING_STATE_LABELS[state]} />
}
