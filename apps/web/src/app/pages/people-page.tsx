import { People } from '../../features/people/people.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return <People canAdd={useSession().can.administer} />
}
