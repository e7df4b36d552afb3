import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatNumber } from '../../lib/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type MeetingQuery, meetingQueries } from './api.ts'
import { MeetingTable } from './meeting-table.tsx'
import { text } from './text.ts'

/** The meetings of a filter, page by page. */
export function MeetingList({ query }: { query: MeetingQuery }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(meetingQueries.list(query))
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
    <Panel title={text.total(formatNumber(total))} id="meetings" flush>
      <MeetingTable rows={rows} />
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
