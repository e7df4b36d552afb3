import { Suspense } from 'react'
import { WaitingInvitations } from '../../features/invitations/waiting-invitations.tsx'
import { WaitingProposals } from '../../features/proposals/waiting-proposals.tsx'
import { WaitingPapers } from '../../features/reviews/waiting-papers.tsx'
import { useSession } from '../../features/session/use-session.ts'
import { MyWork } from '../../features/tasks/work/my-work.tsx'
import { WaitingReports } from '../../features/unit-reports/waiting-reports.tsx'

export function Component() {
  const { can } = useSession()
  return (
    <MyWork
      canAnswer={can.answerTasks}
      papers={
        <Suspense fallback={null}>
          <WaitingInvitations />
          <WaitingReports />
          <WaitingPapers />
          <WaitingProposals />
        </Suspense>
      }
    />
  )
}
