import type { AuditRow } from '@phoihop/contract/audit'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatInstant, formatNumber } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type AuditQuery, auditQueries } from './api.ts'
import { ACTION_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<AuditRow>[] = [
  {
    key: 'action',
    header: text.action,
    leading: true,
    width: '14rem',
    render: (row) => ACTION_LABELS[row.action] ?? row.action,
  },
  { key: 'at', header: text.at, width: '11rem', render: (row) => formatInstant(row.at) },
  { key: 'who', header: text.who, render: (row) => `${row.personName} – ${row.post}` },
  { key: 'subject', header: text.subject, render: (row) => row.subjectName },
  { key: 'address', header: text.address, width: '8rem', render: (row) => row.address },
]

/** The trail, page by page, newest first. */
export function AuditList({ query }: { query: AuditQuery }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(auditQueries.list(query))
  const rows = data.pages.flatMap((page) => page.rows)
  const total = data.pages.at(-1)?.total ?? 0
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState title={text.empty} hint={text.emptyHint} />
      </Panel>
    )
  }
  return (
    <Panel title={text.total(formatNumber(total))} id="audit" flush>
      <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
      <Pager
        shown={rows.length}
        total={total}
        hasMore={hasNextPage}
        loading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </Panel>
  )
}
