import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { type ConclusionQuery, conclusionQueries } from './api.ts'
import { ConclusionTable } from './conclusion-table.tsx'
import { text } from './text.ts'

/** The papers of a filter, page by page. */
export function ConclusionList({ query, acts }: { query: ConclusionQuery; acts: ReactNode }) {
  const list = useSuspenseInfiniteQuery(conclusionQueries.list(query))
  return (
    <PagedPanel
      id="papers"
      list={list}
      title={text.total}
      empty={{ title: text.listEmpty, hint: text.listEmptyHint, acts }}
    >
      {(rows) => <ConclusionTable rows={rows} />}
    </PagedPanel>
  )
}
