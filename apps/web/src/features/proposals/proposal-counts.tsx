import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { proposalQueries } from './api.ts'
import { STATE_LABELS } from './labels.ts'
import classes from './proposal-counts.module.css'
import { type FilterValues, toProposalQuery } from './proposal-filters.ts'
import { text } from './text.ts'

const SHOWN = ['unanswered', 'unclear', 'no-opinion', 'dissatisfied', 'satisfied'] as const

/** How many stand where, of those the other filters leave; each number leads to its list. */
export function ProposalCounts({ values }: { values: FilterValues }) {
  const { state: _state, time: _time, order, ...others } = values
  const { order: _order, ...query } = toProposalQuery(others)
  const counts = useQuery(proposalQueries.counts(query)).data
  if (!counts) return null
  const keep = { ...others, ...(order !== undefined && { order }) }
  const entries = [
    { key: 'all', label: text.all, count: counts.total, filter: {}, on: !values.state && !values.time },
    {
      key: 'overdue',
      label: text.overdue,
      count: counts.overdue,
      filter: { time: 'overdue' },
      on: values.time === 'overdue',
    },
    ...SHOWN.map((state) => ({
      key: state as string,
      label: STATE_LABELS[state],
      count: counts.states.find((one) => one.state === state)?.count ?? 0,
      filter: { state },
      on: values.state === state,
    })),
  ]
  return (
    <nav aria-label={text.counts} className={classes.counts}>
      {entries.map(({ key, label, count, filter, on }) => (
        <Link
          key={key}
          to={paths.proposals({ ...keep, ...filter })}
          aria-current={on}
          className={classes.count}
          data-late={key === 'overdue' && count > 0}
        >
          <b className="ph-numbers">{formatNumber(count)}</b>
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  )
}
