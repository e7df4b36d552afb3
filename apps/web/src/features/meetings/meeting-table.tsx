import type { MeetingRow } from '@phoihop/contract/meetings'
import { formatDay, formatText } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { MEETING_KIND_LABELS, MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { MeetingBadge } from './meeting-badge.tsx'
import { text } from './text.ts'

const COLUMNS: readonly Column<MeetingRow>[] = [
  {
    key: 'title',
    header: text.title,
    leading: true,
    render: (row) => <TextLink to={paths.meeting(row.id)}>{row.title}</TextLink>,
  },
  { key: 'heldOn', header: text.heldOn, width: '7rem', render: (row) => formatDay(row.heldOn) },
  { key: 'state', header: text.state, width: '8.5rem', render: (row) => <MeetingBadge state={row.state} /> },
  { key: 'kind', header: text.kind, render: (row) => MEETING_KIND_LABELS[row.kind] },
  {
    key: 'mode',
    header: text.mode,
    width: '8rem',
    render: (row) => (row.mode ? MEETING_MODE_LABELS[row.mode] : formatText(null)),
  },
  { key: 'host', header: text.host, render: (row) => row.host.shortName },
  { key: 'chair', header: text.chair, render: (row) => formatText(row.chairName) },
  { key: 'papers', header: 'Kết luận', numeric: true, width: '5.5rem', render: (row) => row.conclusions },
]

export function MeetingTable({ rows }: { rows: readonly MeetingRow[] }) {
  return <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
}
