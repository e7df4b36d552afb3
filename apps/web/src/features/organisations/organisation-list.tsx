import type { OrganisationRow } from '@phoihop/contract/organisations'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { type OrganisationQuery, organisationQueries } from './api.ts'
import { BRANCH_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<OrganisationRow>[] = [
  {
    key: 'name',
    header: text.name,
    leading: true,
    render: (row) => <TextLink to={paths.organisation(row.id)}>{row.name}</TextLink>,
  },
  { key: 'shortName', header: text.shortName, render: (row) => row.shortName },
  { key: 'branch', header: text.branch, width: '7.5rem', render: (row) => BRANCH_LABELS[row.branch] },
  { key: 'locality', header: text.locality, render: (row) => row.localityName },
  { key: 'people', header: text.people, numeric: true, width: '5rem', render: (row) => row.people },
]

/** The bodies of a filter, page by page. */
export function OrganisationList({ query }: { query: OrganisationQuery }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    organisationQueries.list(query),
  )
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
    <Panel title={text.total(formatNumber(total))} id="organisations" flush>
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
