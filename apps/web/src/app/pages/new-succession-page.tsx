import { useSession } from '../../features/session/use-session.ts'
import { NewSuccession } from '../../features/successions/new-succession.tsx'
import { NotAllowedHere } from '../../features/successions/not-allowed-here.tsx'

export function Component() {
  return useSession().can.administer ? <NewSuccession /> : <NotAllowedHere />
}
