import { IconMessageExclamation } from '@tabler/icons-react'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { text } from '../text.ts'

/** Work without a last day of which nothing was said by the day a word was asked for. */
export function WordDueBadge() {
  return <StatusBadge tone="late" icon={IconMessageExclamation} label={text.wordDue} />
}
