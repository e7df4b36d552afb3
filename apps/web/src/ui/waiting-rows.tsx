import type { ReactNode } from 'react'
import classes from './waiting-rows.module.css'

/** What waits for somebody, one thing a row; each row is a `li`. */
export function WaitingRows({ children }: { children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>
}
