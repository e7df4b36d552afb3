import type { SiteRow } from '@phoihop/contract/sites'
import { type Icon, IconAlertTriangle, IconCircleCheck, IconProgress } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { READINESS_LABELS } from './text.ts'

const LOOKS: Record<SiteRow['readiness'], { tone: Tone; icon: Icon }> = {
  ready: { tone: 'done', icon: IconCircleCheck },
  trouble: { tone: 'late', icon: IconAlertTriangle },
  waiting: { tone: 'still', icon: IconProgress },
}

export function ReadinessBadge({ readiness }: { readiness: SiteRow['readiness'] }) {
  return <StatusBadge {...LOOKS[readiness]} label={READINESS_LABELS[readiness]} />
}
