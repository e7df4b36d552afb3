import type { Composition } from '@phoihop/domain/meetings/seat-states'
import { IconArrowsExchange, IconCircleCheck, IconUserMinus, type Icon } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { COMPOSITION_LABELS } from './text.ts'

const LOOKS: Record<Composition, { tone: Tone; icon: Icon }> = {
  full: { tone: 'done', icon: IconCircleCheck },
  short: { tone: 'late', icon: IconUserMinus },
  wrong: { tone: 'soon', icon: IconArrowsExchange },
}

export function CompositionBadge({ composition }: { composition: Composition }) {
  return <StatusBadge {...LOOKS[composition]} label={COMPOSITION_LABELS[composition]} />
}
