import { Imports } from '../../features/imports/imports.tsx'
import { NotAdministrator } from '../../features/imports/not-administrator.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return useSession().can.administer ? <Imports /> : <NotAdministrator />
}
