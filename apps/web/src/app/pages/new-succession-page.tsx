import { useSession } from '../../features/session/use-session.ts'
import { NewSuccession } from '../../features/successions/new-succession.tsx'
import { NotAdministrator } from '../../features/successions/not-administrator.tsx'

export function Component() {
  return useSession().can.administer ? <NewSuccession /> : <NotAdministrator />
}
