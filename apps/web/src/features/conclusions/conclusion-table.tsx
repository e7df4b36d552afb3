import type { ConclusionRow } from '@phoihop/contract/conclusions'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import classes from './conclusion-table.module.css'
import { PaperStateBadge } from './paper-state-badge.tsx'
import { FORM_LABELS, paperTitle, text } from './text.ts'
import { WorkLinks } from './work-links.tsx'

const COLUMNS: readonly Column<ConclusionRow>[] = [
  {
    key: 'paper',
    header: text.columns.paper,
    leading: true,
    render: (row) => (
      <>
        <span className={classes.top}>
          <Link to={paths.conclusion(row.id)} className={classes.code}>
            {paperTitle(row)}
          </Link>
          {row.state !== 'issued' && <PaperStateBadge state={row.state} />}
        </span>
        <span className={classes.subject}>{row.subject}</span>
        <span className={classes.quiet}>{FORM_LABELS[row.form]}</span>
      </>
    ),
  },
  {
    key: 'issuedOn',
    header: text.columns.issued,
    width: '13%',
    render: (row) => <span className="ph-numbers">{row.issuedOn ? formatDay(row.issuedOn) : text.undated}</span>,
  },
  { key: 'issuer', header: text.columns.issuer, width: '17%', render: (row) => row.issuer.shortName },
  { key: 'work', header: text.columns.work, width: '24%', render: (row) => <WorkLinks row={row} /> },
]

export function ConclusionTable({ rows }: { rows: readonly ConclusionRow[] }) {
  return <DataTable caption={text.listCaption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
}
