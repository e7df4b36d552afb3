import type { OrganisationRow } from '@phoihop/contract/organisations'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { type OrganisationQuery, organisationQueries } from './api.ts'
import { formerWords } from './former-words.ts'
import classes from './organisation-list.module.css'
import { BRANCH_LABELS, text } from './text.ts'

const COLUMNS: readonly Column<OrganisationRow>[] = [
  {
    key: 'name',
    header: text.name,
    leading: true,
    render: (row) => (
      <>
        <TextLink to={paths.organisation(row.id)}>{row.name}</TextLink>
        {row.former.length > 0 && <div className={classes.former}>{formerWords(row.former)}</div>}
      </>
    ),
  },
  { key: 'shortName', header: text.shortName, render: (row) => row.shortName },
  { key: 'branch', header: text.branch, width: '7.5rem', render: (row) => BRANCH_LABELS[row.branch] },
  { key: 'locality', header: text.locality, render: (row) => row.localityName },
  { key: 'people', header: text.people, numeric: true, width: '5rem', render: (row) => row.people },
]

/** The bodies of a filter, page by page. */
export function OrganisationList({ query }: { query: OrganisationQuery }) {
  const list = useSuspenseInfiniteQuery(organisationQueries.list(query))
  return (
    <PagedPanel id="organisations" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />}
    </PagedPanel>
  )
}
