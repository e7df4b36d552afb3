import type { AuditRow } from '@phoihop/contract/audit'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatInstant } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { AuditDetails } from './audit-details.tsx'
import { type AuditQuery, auditQueries } from './api.ts'
import { ACTION_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<AuditRow>[] = [
  {
    key: 'action',
    header: text.action,
    leading: true,
    width: '11rem',
    render: (row) => ACTION_LABELS[row.action] ?? row.action,
  },
  { key: 'at', header: text.at, width: '10.5rem', render: (row) => formatInstant(row.at) },
  {
    key: 'who',
    header: text.who,
    width: '16rem',
    render: (row) => (row.post === '' ? row.personName : `${row.personName} – ${row.post}`),
  },
  { key: 'subject', header: text.subject, render: (row) => row.subjectName },
  { key: 'details', header: text.change, width: '10rem', render: (row) => <AuditDetails row={row} /> },
  { key: 'address', header: text.address, width: '7rem', render: (row) => row.address },
]

/** The trail, page by page, newest first. */
export function AuditList({ query }: { query: AuditQuery }) {
  const list = useSuspenseInfiniteQuery(auditQueries.list(query))
  return (
    <PagedPanel id="audit" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />}
    </PagedPanel>
  )
}
