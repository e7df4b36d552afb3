import type { ConclusionRow } from '@phoihop/contract/conclusions'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { PercentBar } from '../../ui/percent-bar.tsx'
import { text } from './text.ts'
import classes from './work-links.module.css'

/** How the work of a paper stands; each number is a link to its list. */
export function WorkLinks({ row }: { row: ConclusionRow }) {
  if (row.state !== 'issued') return row.tasks === 0 ? text.noTasksDraft : text.marked(row.tasks)
  if (row.assignments === 0) return text.noWork
  const to = (filter: Record<string, string>) => paths.assignments({ conclusionId: row.id, ...filter })
  return (
    <span className={classes.work}>
      <PercentBar percent={Math.round((100 * row.accepted) / row.assignments)} />
      <span className={classes.links}>
        <Link to={to({})}>{text.works(row.assignments)}</Link>
        {row.accepted > 0 && <Link to={to({ state: 'accepted' })}>{text.accepted(row.accepted)}</Link>}
        <Link to={paths.matrix({ conclusionId: row.id })}>{text.matrix}</Link>
        {row.overdue > 0 && (
          <Link to={to({ time: 'overdue' })} className={classes.late}>
            {text.overdue(row.overdue)}
          </Link>
        )}
      </span>
    </span>
  )
}
