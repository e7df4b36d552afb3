import type { PersonRow } from '@phoihop/contract/people'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatNumber } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { type PeopleQuery, peopleQueries } from './api.ts'
import { text } from './text.ts'

const COLUMNS: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    header: text.fullName,
    leading: true,
    width: '16rem',
    render: (row) => <TextLink to={paths.person(row.id)}>{row.fullName}</TextLink>,
  },
  {
    key: 'posts',
    header: text.posts,
    render: (row) =>
      row.posts.map((one) => <div key={one.membershipId}>{`${one.post}, ${one.organisation.shortName}`}</div>),
  },
]

/** The people of a filter, page by page, by given name. */
export function PeopleList({ query }: { query: PeopleQuery }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(peopleQueries.list(query))
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
    <Panel title={text.total(formatNumber(total))} id="people" flush>
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
