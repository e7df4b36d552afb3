import { Organisations } from '../../features/organisations/organisations.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return <Organisations canAdd={useSession().can.administer} />
}
