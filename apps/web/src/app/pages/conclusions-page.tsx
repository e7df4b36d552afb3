import { Conclusions } from '../../features/conclusions/conclusions.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return <Conclusions canCreate={useSession().can.createConclusions} />
}
