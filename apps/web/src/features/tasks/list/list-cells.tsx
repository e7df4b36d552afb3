import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { COLUMN_HEADS, type ListColumn } from '@phoihop/domain/tasks/list-columns'
import { Link } from 'react-router'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import { formatDay, formatNumber } from '../../../lib/format.ts'
import { FORCE_LABELS, ROLE_LABELS } from '../../../lib/labels.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import { paths } from '../../../lib/paths.ts'
import { periodName } from '../../../lib/period-name.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { PercentBar } from '../../../ui/percent-bar.tsx'
import classes from './assignment-table.module.css'
import { StateBadge } from '../state-badge.tsx'
import { text } from '../text.ts'
import { TimeBadge } from '../time-badge.tsx'

type Cell = Column<AssignmentRow>
const day = (key: ListColumn, read: (row: AssignmentRow) => string | null): Cell => ({
  key,
  header: COLUMN_HEADS[key],
  width: '92px',
  render: (row) => <span className="ph-numbers">{formatDay(read(row))}</span>,
})

/** What each column of the list shows. */
export const LIST_CELLS: Record<ListColumn, Cell> = {
  task: {
    key: 'quote',
    header: COLUMN_HEADS.task,
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
  organisation: {
    key: 'organisation',
    header: COLUMN_HEADS.organisation,
    width: '18%',
    render: (row) => (
      <>
        {row.organisation.shortName}
        {row.holder && <span className={classes.source}>{text.holder(row.holder.shortName)}</span>}
        {row.role === 'coordinating' && <span className={classes.source}>{ROLE_LABELS.coordinating}</span>}
      </>
    ),
  },
  deadline: {
    key: 'deadline',
    header: COLUMN_HEADS.deadline,
    width: '17%',
    render: (row) => (
      <span className={classes.stack}>
        {row.time !== 'no-deadline' && <span className="ph-numbers">{deadlineBrief(row.deadline)}</span>}
        {row.deadline.firstDueOn && <span>{text.firstDeadline(formatDay(row.deadline.firstDueOn))}</span>}
        {row.extensions.asksFor && <span>{text.asksFor(formatDay(row.extensions.asksFor))}</span>}
        {row.state !== 'withdrawn' && <TimeBadge timed={row} />}
      </span>
    ),
  },
  state: {
    key: 'state',
    header: COLUMN_HEADS.state,
    width: '16%',
    render: (row) => (
      <span className={classes.stack}>
        <StateBadge state={row.state} />
        {row.percent > 0 && row.percent < 100 && <PercentBar percent={row.percent} />}
        {row.urgedOn.length > 0 && <span className={classes.source}>{text.urged(row.urgedOn)}</span>}
      </span>
    ),
  },
  role: { key: 'role', header: COLUMN_HEADS.role, width: '84px', render: ({ role }) => ROLE_LABELS[role] },
  force: { key: 'force', header: COLUMN_HEADS.force, width: '84px', render: ({ task }) => FORCE_LABELS[task.force] },
  percent: {
    key: 'percent',
    header: COLUMN_HEADS.percent,
    width: '72px',
    numeric: true,
    render: ({ percent }) => formatNumber(percent),
  },
  late: {
    key: 'late',
    header: COLUMN_HEADS.late,
    width: '84px',
    numeric: true,
    render: ({ lateDays }) => formatNumber(lateDays),
  },
  assigned: day('assigned', ({ assignedOn }) => assignedOn),
  acknowledged: day('acknowledged', ({ acknowledgedOn }) => acknowledgedOn),
  completed: day('completed', ({ completedOn }) => completedOn),
  accepted: day('accepted', ({ acceptedOn }) => acceptedOn),
  occurrence: {
    key: 'occurrence',
    header: COLUMN_HEADS.occurrence,
    width: '92px',
    render: ({ occurrence }) => (occurrence === null ? '—' : periodName(occurrence)),
  },
  review: day('review', ({ reviewOn }) => reviewOn),
  field: { key: 'field', header: COLUMN_HEADS.field, width: '120px', render: ({ task }) => task.field ?? '—' },
}
