import type { Icon } from '@tabler/icons-react'
import classes from './status-badge.module.css'

/** What a status says about the work, from quiet to loud. */
export type Tone = 'still' | 'going' | 'check' | 'done' | 'soon' | 'late'

interface StatusBadgeProps {
  tone: Tone
  icon: Icon
  label: string
}

/** A status in words with a shape of its own: the colour only repeats what both say. */
export function StatusBadge({ tone, icon: Shape, label }: StatusBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Shape aria-hidden size={15} stroke={2} />
      {label}
    </span>
  )
}
