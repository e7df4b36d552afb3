import { useSearchParams } from 'react-router'
import { NewPaper } from '../../features/conclusions/enter/new-paper.tsx'
import { NotAllowed } from '../../features/conclusions/not-allowed.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  const session = useSession()
  const [search] = useSearchParams()
  if (!session.can.createConclusions) return <NotAllowed />
  return <NewPaper ownId={session.post.organisation.id} meetingId={search.get('meetingId')} />
}
