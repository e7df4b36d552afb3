import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { SUCCESSION_COLUMNS } from '../../lib/succession-columns.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { successionQueries } from './api.ts'
import { text } from './text.ts'

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
        {(rows) => (
          <DataTable caption={text.successions} columns={SUCCESSION_COLUMNS} rows={rows} rowKey={(row) => row.id} />
        )}
      </PagedPanel>
    </>
  )
}
