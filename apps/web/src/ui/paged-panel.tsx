import type { ReactNode } from 'react'
import { formatNumber } from '../lib/format.ts'
import { EmptyState } from './empty-state.tsx'
import { Pager } from './pager.tsx'
import { Panel } from './panel.tsx'

interface PagedPanelProps<Row> {
  /** the id of the heading */
  id: string
  /** what an infinite query answers */
  list: {
    data: { pages: readonly { rows: readonly Row[]; total: number }[] }
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => Promise<unknown>
  }
  /** the heading, from the number of all rows */
  title: (total: string) => string
  empty: { title: string; hint: string; acts?: ReactNode }
  children: (rows: readonly Row[]) => ReactNode
}

/** A list read page by page: how many there are, the rows, and more of them; or why there are none. */
export function PagedPanel<Row>({ id, list, title, empty, children }: PagedPanelProps<Row>) {
  const rows = list.data.pages.flatMap((page) => page.rows)
  const total = list.data.pages.at(-1)?.total ?? 0
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState {...empty} />
      </Panel>
    )
  }
  return (
    <Panel title={title(formatNumber(total))} id={id} flush>
      {children(rows)}
      <Pager
        shown={rows.length}
        total={total}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </Panel>
  )
}
