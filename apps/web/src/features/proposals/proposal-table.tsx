import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { KIND_LABELS } from './labels.ts'
import classes from './proposal-table.module.css'
import { AnswerTimeBadge } from './answer-time-badge.tsx'
import { ProposalStateBadge } from './state-badge.tsx'
import { text } from './text.ts'

type Row = ProposalRow & { agendaTitle?: string | null }

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'text',
    header: text.words,
    leading: true,
    render: (row) => (
      <>
        <Link to={paths.proposal(row.id)} className={classes.words}>
          {row.text}
        </Link>
        <span className={classes.quiet}>
          {[row.code, formatDay(row.raisedOn), row.field].filter(Boolean).join(' · ')}
        </span>
        {row.agendaTitle && <span className={classes.quiet}>{text.onAgenda(row.agendaTitle)}</span>}
      </>
    ),
  },
  {
    key: 'asker',
    header: text.asker,
    width: '20%',
    render: (row) => (
      <>
        {text.askers(row.askers.map((asker) => asker.shortName))}
        {row.joinedCount > 0 && <span className={classes.quiet}>{text.joinedHere(row.joinedCount)}</span>}
        {row.round > 1 && <span className={classes.quiet}>{text.again(row.round)}</span>}
      </>
    ),
  },
  {
    key: 'addressedTo',
    header: text.addressedTo,
    width: '17%',
    render: (row) => (
      <>
        {row.addressedTo?.shortName ?? <span className={classes.quiet}>{text.noAddressee}</span>}
        {row.answeredOn === null && row.state === 'unanswered' && (
          <span className={classes.quiet}>{text.dueOn(formatDay(row.dueOn))}</span>
        )}
        {row.answeredOn !== null && (
          <span className={classes.quiet}>
            {text.answeredOn(formatDay(row.answeredOn))}
            {row.answeredLate && ` (${text.answeredLate})`}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'state',
    header: 'Tình trạng',
    width: '20%',
    render: (row) => (
      <span className={classes.stack}>
        <ProposalStateBadge state={row.state} />
        {row.time !== 'in-time' && row.time !== 'stopped' && <AnswerTimeBadge time={row.time} />}
        {[...new Set(row.kinds)].map((kind) => (
          <span key={kind} className={classes.quiet}>
            {KIND_LABELS[kind]}
          </span>
        ))}
      </span>
    ),
  },
]

export function ProposalTable({ rows }: { rows: readonly Row[] }) {
  return <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
}
