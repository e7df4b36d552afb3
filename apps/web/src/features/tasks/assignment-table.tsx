import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { Link } from 'react-router'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { formatDay } from '../../lib/format.ts'
import { ROLE_LABELS } from '../../lib/labels.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { plainWords } from '../../lib/plain-words.ts'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PercentBar } from '../../ui/percent-bar.tsx'
import classes from './assignment-table.module.css'
import { StateBadge } from './state-badge.tsx'
import { text } from './text.ts'
import { TimeBadge } from './time-badge.tsx'

const COLUMNS: readonly Column<AssignmentRow>[] = [
  {
    key: 'quote',
    header: 'Câu giao việc',
    leading: true,
    render: (row) => (
      <>
        <Link to={paths.task(row.task.id, row.id)} className={classes.quote}>
          {plainWords(row.task.quote)}
        </Link>
        <span className={classes.source}>{`${paperNumber(row.paper)}, ${refWords(row.task.ref)}`}</span>
      </>
    ),
  },
  {
    key: 'organisation',
    header: 'Đơn vị',
    width: '18%',
    render: (row) => (
      <>
        {row.organisation.shortName}
        {row.holder && <span className={classes.source}>{text.holder(row.holder.shortName)}</span>}
        {row.role === 'coordinating' && <span className={classes.source}>{ROLE_LABELS.coordinating}</span>}
      </>
    ),
  },
  {
    key: 'deadline',
    header: 'Thời hạn',
    width: '17%',
    render: (row) => (
      <span className={classes.stack}>
        <span className="ph-numbers">{deadlineBrief(row.deadline)}</span>
        {row.deadline.firstDueOn && <span>{text.firstDeadline(formatDay(row.deadline.firstDueOn))}</span>}
        <TimeBadge timed={row} />
      </span>
    ),
  },
  {
    key: 'state',
    header: 'Trạng thái',
    width: '16%',
    render: (row) => (
      <span className={classes.stack}>
        <StateBadge state={row.state} />
        {row.percent > 0 && row.percent < 100 && <PercentBar percent={row.percent} />}
      </span>
    ),
  },
]

export function AssignmentTable({ rows }: { rows: readonly AssignmentRow[] }) {
  return <DataTable caption={text.listCaption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
}
