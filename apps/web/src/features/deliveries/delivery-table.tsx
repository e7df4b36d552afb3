import type { DeliveryRow } from '@phoihop/contract/deliveries'
import { Link } from 'react-router'
import { formatInstant } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DeliveryBadge } from './delivery-badge.tsx'
import classes from './delivery-table.module.css'
import { CONTENT_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<DeliveryRow>[] = [
  {
    key: 'paper',
    header: text.columns.paper,
    leading: true,
    render: ({ paper, organisation }) => (
      <>
        <Link to={paths.conclusion(paper.id)} className={classes.name}>
          {paperNumber(paper)}
        </Link>
        <span className={classes.subject}>{paper.subject}</span>
        <span className={classes.quiet}>{text.forBody(organisation.shortName)}</span>
      </>
    ),
  },
  { key: 'issuer', header: text.columns.issuer, width: '16%', render: ({ paper }) => paper.issuer.shortName },
  {
    key: 'sent',
    header: text.columns.sent,
    width: '13%',
    render: (row) => <span className="ph-numbers">{formatInstant(row.sentAt)}</span>,
  },
  {
    key: 'work',
    header: text.columns.work,
    width: '15%',
    render: (row) => (
      <>
        {text.works(row.tasks)}
        <span className={classes.quiet}>{CONTENT_LABELS[row.content]}</span>
      </>
    ),
  },
  { key: 'state', header: text.columns.state, width: '19%', render: (row) => <DeliveryBadge state={row.state} /> },
]

export function DeliveryTable({ rows }: { rows: readonly DeliveryRow[] }) {
  return <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
}
