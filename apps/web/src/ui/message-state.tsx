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
  /** it is all the page shows: its title is the heading of the page */
  page?: boolean
}

/** Instead of content: why there is none, and what to do. */
export function MessageState({ icon: Shape, title, hint, acts, tone = 'quiet', page = false }: MessageStateProps) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className={classes.state} data-tone={tone} role={tone === 'trouble' ? 'alert' : undefined}>
      {page && <title>{`${title} · Phối Hợp`}</title>}
      <span className={classes.icon}>
        <Shape aria-hidden size={28} stroke={1.6} />
      </span>
      <Title className={classes.title}>{title}</Title>
      <p className={classes.hint}>{hint}</p>
      {acts !== undefined && <div className={classes.acts}>{acts}</div>}
    </div>
  )
}
