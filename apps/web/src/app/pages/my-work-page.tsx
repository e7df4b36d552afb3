import { lazy, Suspense } from 'react'
import { useSession } from '../../features/session/use-session.ts'
import { MyWork } from '../../features/tasks/my-work.tsx'

// most of the time nothing waits there: it is no part of the first load
const WaitingPapers = lazy(async () => ({
  default: (await import('../../features/reviews/waiting-papers.tsx')).WaitingPapers,
}))

const WaitingProposals = lazy(async () => ({
  default: (await import('../../features/proposals/waiting-proposals.tsx')).WaitingProposals,
}))
const WaitingInvitations = lazy(async () => ({
  default: (await import('../../features/invitations/waiting-invitations.tsx')).WaitingInvitations,
}))

const WaitingReports = lazy(async () => ({
  default: (await import('../../features/unit-reports/waiting-reports.tsx')).WaitingReports,
}))

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
