import type { Organisation } from '@phoihop/contract/organisations'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { text } from './text.ts'

type Member = Organisation['members'][number]

const MEMBERS: readonly Column<Member>[] = [
  {
    key: 'name',
    header: text.people,
    leading: true,
    render: (row) => <TextLink to={paths.person(row.personId)}>{row.fullName}</TextLink>,
  },
  { key: 'post', header: text.post, render: (row) => row.post },
  { key: 'from', header: text.since, width: '9rem', render: (row) => formatDay(row.startsOn) },
  { key: 'to', header: text.until, width: '8rem', render: (row) => formatDay(row.endsOn) },
]
const SERIES: readonly Column<Organisation['series'][number]>[] = [
  {
    key: 'name',
    header: text.series,
    leading: true,
    render: (row) => row.name,
  },
  { key: 'meetings', header: text.meetingCount, width: '9rem', render: (row) => text.meetings(row.meetings) },
]

/** Who sits in it, and the series of meetings it holds. */
export function MembersPanel({ organisation }: { organisation: Organisation }) {
  return (
    <>
      <Panel title={text.members} id="members" flush>
        {organisation.members.length > 0 ? (
          <DataTable
            caption={text.members}
            columns={MEMBERS}
            rows={organisation.members}
            rowKey={(row) => row.membershipId}
          />
        ) : (
          <EmptyState title={text.noMembers} hint={text.noMembersHint} />
        )}
      </Panel>
      {organisation.series.length > 0 && (
        <Panel title={text.series} id="series" flush>
          <DataTable caption={text.series} columns={SERIES} rows={organisation.series} rowKey={(row) => row.id} />
        </Panel>
      )}
    </>
  )
}
