import type { ReviewAsked } from '@phoihop/contract/reviews'
import { type Icon, IconCheck, IconHourglass, IconMessage, IconMinus, IconX } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { STANDING_LABELS } from './text.ts'

const LOOKS: Record<ReviewAsked['standing'], { tone: Tone; icon: Icon }> = {
  agree: { tone: 'done', icon: IconCheck },
  'agree-with-words': { tone: 'check', icon: IconMessage },
  disagree: { tone: 'late', icon: IconX },
  waiting: { tone: 'soon', icon: IconHourglass },
  'agree-by-silence': { tone: 'still', icon: IconCheck },
  silent: { tone: 'still', icon: IconMinus },
}

export function StandingBadge({ standing }: { standing: ReviewAsked['standing'] }) {
  return <StatusBadge {...LOOKS[standing]} label={STANDING_LABELS[standing]} />
}
