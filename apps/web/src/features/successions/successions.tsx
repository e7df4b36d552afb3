import type { OrganisationBrief, SuccessionBrief } from '@phoihop/contract/organisations'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { successionQueries } from './api.ts'
import { KIND_LABELS, text } from './text.ts'

const bodies = (all: readonly OrganisationBrief[]) =>
  all.length === 0
    ? text.nobody
    : all.map((body) => (
        <div key={body.id}>
          <TextLink to={paths.organisation(body.id)}>{body.name}</TextLink>
        </div>
      ))

const COLUMNS: readonly Column<SuccessionBrief>[] = [
  { key: 'on', header: text.on, width: '8rem', render: (row) => formatDay(row.startsOn) },
  { key: 'kind', header: text.kind, width: '9rem', render: (row) => KIND_LABELS[row.kind] },
  { key: 'from', header: text.before, render: (row) => bodies(row.from) },
  { key: 'to', header: text.after, render: (row) => bodies(row.to) },
  { key: 'basis', header: text.basis, render: (row) => row.basis },
]

/** What became of the bodies of the territory, newest first. */
export function Successions({ canAdd }: { canAdd: boolean }) {
  const list = useSuspenseInfiniteQuery(successionQueries.list())
  return (
    <>
      <PageHeader
        title={text.successions}
        crumbs={[{ label: text.organisations, to: paths.organisations() }]}
        lead={text.lead}
        acts={canAdd && <LinkButton to={paths.newSuccession()}>{text.start}</LinkButton>}
      />
      <PagedPanel id="successions" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
        {(rows) => <DataTable caption={text.successions} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />}
      </PagedPanel>
    </>
  )
}
