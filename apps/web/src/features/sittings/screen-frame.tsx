import type { ReactNode } from 'react'
import classes from './projection.module.css'
import { projectText } from './text.ts'

/** The whole of a projector's screen. */
export function ScreenFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.screen}>
      <title>{`${projectText.title}: ${title} · Phối Hợp`}</title>
      {children}
    </main>
  )
}
