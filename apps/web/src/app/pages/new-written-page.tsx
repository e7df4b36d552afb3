import { useSearchParams } from 'react-router'
import { NewWritten } from '../../features/conclusions/enter/new-written.tsx'
import { NotAllowed } from '../../features/conclusions/not-allowed.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  const session = useSession()
  const [search] = useSearchParams()
  if (!session.can.createConclusions) return <NotAllowed />
  return <NewWritten ownId={session.post.organisation.id} meetingId={search.get('meetingId')} />
}
