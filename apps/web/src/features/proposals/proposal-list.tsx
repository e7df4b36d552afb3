import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { type ProposalQuery, proposalQueries } from './api.ts'
import { ProposalTable } from './proposal-table.tsx'
import { text } from './text.ts'

/** The proposals of a filter, page by page. */
export function ProposalList({ query }: { query: ProposalQuery }) {
  const list = useSuspenseInfiniteQuery(proposalQueries.list(query))
  return (
    <PagedPanel id="proposals" list={list} title={text.total} empty={{ title: text.empty, hint: text.emptyHint }}>
      {(rows) => <ProposalTable rows={rows} />}
    </PagedPanel>
  )
}
