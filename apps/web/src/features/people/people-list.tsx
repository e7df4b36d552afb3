import type { PersonRow } from '@phoihop/contract/people'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
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
  const list = useSuspenseInfiniteQuery(peopleQueries.list(query))
  return (
    <PagedPanel id="people" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />}
    </PagedPanel>
  )
}
