import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './message-state.module.css'

interface MessageStateProps {
  icon: Icon
  title: string
  /** what to do now */
  hint: string
  acts?: ReactNode
  tone?: 'quiet' | 'trouble'
}

/** Instead of content: why there is none, and what to do. */
export function MessageState({ icon: Shape, title, hint, acts, tone = 'quiet' }: MessageStateProps) {
  return (
    <div className={classes.state} data-tone={tone} role={tone === 'trouble' ? 'alert' : undefined}>
      <span className={classes.icon}>
        <Shape aria-hidden size={28} stroke={1.6} />
      </span>
      <p className={classes.title}>{title}</p>
      <p className={classes.hint}>{hint}</p>
      {acts !== undefined && <div className={classes.acts}>{acts}</div>}
    </div>
  )
}
