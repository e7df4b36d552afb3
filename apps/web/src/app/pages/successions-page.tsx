import { useSession } from '../../features/session/use-session.ts'
import { Successions } from '../../features/successions/successions.tsx'

export function Component() {
  return <Successions canAdd={useSession().can.administer} />
}
