import type { ReactNode } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  title?: string
  /** the id of the heading, to link to */
  id?: string
  aside?: ReactNode
  children: ReactNode
  /** the content reaches the edges: tables and lists */
  flush?: boolean
}

/** A sheet on the ground of the page, with a heading. */
export function Panel({ title, id, aside, children, flush = false }: PanelProps) {
  return (
    <section className={classes.panel} aria-labelledby={title && id ? id : undefined}>
      {title !== undefined && (
        <div className={classes.head}>
          <h2 className={classes.title} id={id}>
            {title}
          </h2>
          {aside && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  )
}
