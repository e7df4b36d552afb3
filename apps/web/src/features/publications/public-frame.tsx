import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Logo } from '../../ui/logo.tsx'
import classes from './public-frame.module.css'
import { text } from './text.ts'

/** The page around what everybody may read. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Link to={paths.publicPapers()} className={classes.brand}>
          <Logo size={28} />
          {text.title}
        </Link>
        <Link to={paths.signIn()}>{text.signIn}</Link>
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  )
}
