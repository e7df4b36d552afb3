import type { NumberEntry } from '@phoihop/contract/number-books'
import { type Icon, IconBan, IconBookmark, IconRubberStamp } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { STATE_LABELS } from './text.ts'

const LOOKS: Record<NumberEntry['state'], { tone: Tone; icon: Icon }> = {
  given: { tone: 'done', icon: IconRubberStamp },
  reserved: { tone: 'soon', icon: IconBookmark },
  void: { tone: 'still', icon: IconBan },
}

export function EntryState({ state }: { state: NumberEntry['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
}
