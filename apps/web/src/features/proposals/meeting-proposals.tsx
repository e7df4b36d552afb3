import { useQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { proposalQueries } from './api.ts'
import { ProposalTable } from './proposal-table.tsx'
import { text } from './text.ts'

/** Proposals raised at a meeting or put on its agenda; nothing where the reader sees none. */
export function MeetingProposals({ meetingId }: { meetingId: string }) {
  const rows = useQuery(proposalQueries.ofMeeting(meetingId)).data?.rows
  if (!rows || rows.length === 0) return null
  return (
    <Panel
      title={text.ofMeeting}
      id="proposals"
      flush
      aside={<TextLink to={paths.proposals({ meetingId })}>{text.openRegister}</TextLink>}
    >
      <ProposalTable rows={rows} />
    </Panel>
  )
}
