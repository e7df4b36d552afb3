import { Link } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { text } from '../text.ts'
import type { Slice } from './waiting-slice.ts'
import classes from './work-counts.module.css'

interface Tile {
  label: string
  count: number
  tone: string
  to: string
  current: boolean
}

interface Counts {
  waiting: number
  overdue: number
  dueSoon: number
  wordDue: number
  unacknowledged: number
  toCheck: number
}

/** What waits, in numbers; each number shows, below, the work that makes it. */
export function WorkCounts({ counts, shown }: { counts: Counts; shown: Slice | null }) {
  const tile = (label: string, count: number, tone: string, slice: Slice | null): Tile => ({
    label,
    count,
    tone,
    to: paths.myWork(slice),
    current: slice === shown,
  })
  const tiles = [
    tile(text.counts.overdue, counts.overdue, 'late', 'overdue'),
    tile(text.counts.dueSoon, counts.dueSoon, 'soon', 'due-soon'),
    tile(text.counts.unacknowledged, counts.unacknowledged, 'soon', 'unacknowledged'),
    tile(text.counts.waiting, counts.waiting, 'going', null),
  ]
  if (counts.wordDue > 0) tiles.splice(1, 0, tile(text.counts.wordDue, counts.wordDue, 'late', 'word-due'))
  if (counts.toCheck > 0) {
    tiles.push({
      label: text.counts.toCheck,
      count: counts.toCheck,
      tone: 'check',
      to: '#to-check',
      current: false,
    })
  }
  return (
    <ul className={classes.tiles}>
      {tiles.map(({ label, count, to, tone, current }) => (
        <li key={label} className={classes.tile} data-tone={count > 0 ? tone : 'none'}>
          {count > 0 ? (
            <Link to={to} className={classes.link} aria-current={current ? 'true' : undefined} preventScrollReset>
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
