import type { UnitReportRow } from '@phoihop/contract/unit-reports'
import { type Icon, IconCircleCheck, IconCircleDashed, IconCornerUpLeft, IconPencil } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { REPORT_STATE_LABELS, waitingText } from './waiting-text.ts'

const LOOKS: Record<UnitReportRow['state'], { tone: Tone; icon: Icon }> = {
  asked: { tone: 'still', icon: IconCircleDashed },
  draft: { tone: 'going', icon: IconPencil },
  sent: { tone: 'done', icon: IconCircleCheck },
  returned: { tone: 'soon', icon: IconCornerUpLeft },
}

export function ReportBadge({ state, late }: Pick<UnitReportRow, 'state' | 'late'>) {
  const look = LOOKS[state]
  const label = late ? `${REPORT_STATE_LABELS[state]}, ${waitingText.isLate}` : REPORT_STATE_LABELS[state]
  return <StatusBadge {...look} tone={late && state !== 'sent' ? 'late' : look.tone} label={label} />
}
