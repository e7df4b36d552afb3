import type { Meeting } from '@phoihop/contract/meetings'
import { formatDay } from '../../lib/format.ts'
import { paperNumber } from '../../lib/paper-name.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { text } from './text.ts'

type Row = Meeting['papers'][number]

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'subject',
    header: 'Trích yếu',
    leading: true,
    render: (row) => (
      <TextLink to={row.state !== 'issued' ? paths.markConclusion(row.id) : paths.conclusion(row.id)}>
        {row.subject}
      </TextLink>
    ),
  },
  { key: 'number', header: 'Số, ký hiệu', width: '9rem', render: (row) => paperNumber(row) },
  {
    key: 'issuedOn',
    header: 'Ngày ban hành',
    width: '8rem',
    render: (row) => (row.state !== 'issued' ? text.draft : formatDay(row.issuedOn)),
  },
  {
    key: 'tasks',
    header: 'Nhiệm vụ',
    numeric: true,
    width: '6rem',
    render: (row) => (
      <TextLink to={paths.assignments({ conclusionId: row.id })} aria-label={text.paperTasks(row.tasks)}>
        {row.tasks}
      </TextLink>
    ),
  },
]

/** What came of the meeting. */
export function MeetingPapers({ papers }: { papers: Meeting['papers'] }) {
  if (papers.length === 0) return <EmptyState title={text.noPapers} hint={text.noPapersHint} />
  return <DataTable caption={text.papers} columns={COLUMNS} rows={papers} rowKey={(row) => row.id} />
}
