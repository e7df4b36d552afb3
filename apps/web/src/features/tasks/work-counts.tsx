import { Link } from 'react-router'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { text } from './text.ts'
import classes from './work-counts.module.css'

interface Counts {
  waiting: number
  overdue: number
  dueSoon: number
  unacknowledged: number
  toCheck: number
}

/** What waits, in numbers; each number opens the list that makes it. */
export function WorkCounts({ counts }: { counts: Counts }) {
  const tiles = [
    {
      label: text.counts.overdue,
      count: counts.overdue,
      to: paths.assignments({ mine: 'true', time: 'overdue' }),
      tone: 'late',
    },
    {
      label: text.counts.dueSoon,
      count: counts.dueSoon,
      to: paths.assignments({ mine: 'true', time: 'due-soon' }),
      tone: 'soon',
    },
    {
      label: text.counts.unacknowledged,
      count: counts.unacknowledged,
      to: paths.assignments({ mine: 'true', state: 'assigned' }),
      tone: 'soon',
    },
    { label: text.counts.waiting, count: counts.waiting, to: paths.assignments({ mine: 'true' }), tone: 'going' },
    ...(counts.toCheck > 0
      ? [{ label: text.counts.toCheck, count: counts.toCheck, to: '#to-check', tone: 'check' }]
      : []),
  ]
  return (
    <ul className={classes.tiles}>
      {tiles.map(({ label, count, to, tone }) => (
        <li key={label} className={classes.tile} data-tone={count > 0 ? tone : 'none'}>
          {count > 0 ? (
            <Link to={to} className={classes.link}>
              <span className={classes.count}>{formatNumber(count)}</span>
              <span className={classes.label}>{label}</span>
            </Link>
          ) : (
            <span className={classes.link}>
              <span className={classes.count}>0</span>
              <span className={classes.label}>{label}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
