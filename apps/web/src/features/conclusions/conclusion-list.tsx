import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type ConclusionQuery, conclusionQueries } from './api.ts'
import { ConclusionTable } from './conclusion-table.tsx'
import { text } from './text.ts'

/** The papers of a filter, page by page. */
export function ConclusionList({ query, acts }: { query: ConclusionQuery; acts: ReactNode }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    conclusionQueries.list(query),
  )
  const rows = data.pages.flatMap((page) => page.rows)
  const total = data.pages.at(-1)?.total ?? 0
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState title={text.listEmpty} hint={text.listEmptyHint} acts={acts} />
      </Panel>
    )
  }
  return (
    <Panel title={text.total(formatNumber(total))} id="papers" flush>
      <ConclusionTable rows={rows} />
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
