import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './page-header.module.css'

interface Crumb {
  label: string
  to: string
}

interface PageHeaderProps {
  title: string
  /** the way here, from the outside in, without the page itself */
  crumbs?: readonly Crumb[]
  /** one line under the title */
  lead?: ReactNode
  /** the acts allowed on this page */
  acts?: ReactNode
}

/** The head of every page: where one is, what it is, what one may do. */
export function PageHeader({ title, crumbs = [], lead, acts }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{`${title} · Phối Hợp`}</title>
      {crumbs.length > 0 && (
        <nav aria-label="Đường dẫn" className={classes.crumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 className={classes.title} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        </div>
        {acts !== undefined && <div className={classes.acts}>{acts}</div>}
      </div>
    </header>
  )
}
