import type { Conclusion } from '@phoihop/contract/conclusions'
import { type Icon, IconMessages, IconPencil, IconRubberStamp, IconSend, IconSignature } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { STATE_LABELS } from './text.ts'

const LOOKS: Record<Conclusion['state'], { tone: Tone; icon: Icon }> = {
  draft: { tone: 'soon', icon: IconPencil },
  'in-review': { tone: 'going', icon: IconMessages },
  submitted: { tone: 'check', icon: IconSend },
  signed: { tone: 'check', icon: IconSignature },
  issued: { tone: 'done', icon: IconRubberStamp },
}

/** How far the paper has come. */
export function PaperStateBadge({ state }: { state: Conclusion['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
}
