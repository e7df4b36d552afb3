import type { Conclusion } from '@phoihop/contract/conclusions'
import { IconPencil, IconRubberStamp } from '@tabler/icons-react'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { STATE_LABELS } from './text.ts'

/** Whether the paper is still being prepared. */
export function PaperStateBadge({ state }: { state: Conclusion['state'] }) {
  const draft = state === 'draft'
  return (
    <StatusBadge
      tone={draft ? 'soon' : 'done'}
      icon={draft ? IconPencil : IconRubberStamp}
      label={STATE_LABELS[state]}
    />
  )
}
