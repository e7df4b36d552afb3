import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { type MeetingQuery, meetingQueries } from './api.ts'
import { MeetingTable } from './meeting-table.tsx'
import { text } from './text.ts'

/** The meetings of a filter, page by page. */
export function MeetingList({ query, emptyHint = text.emptyHint }: { query: MeetingQuery; emptyHint?: string }) {
  const list = useSuspenseInfiniteQuery(meetingQueries.list(query))
  return (
    <PagedPanel id="meetings" list={list} title={text.total} empty={{ title: text.empty, hint: emptyHint }}>
      {(rows) => <MeetingTable rows={rows} />}
    </PagedPanel>
  )
}
