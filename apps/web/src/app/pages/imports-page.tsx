import { Imports } from '../../features/imports/imports.tsx'
import { NotAllowedHere } from '../../features/imports/not-allowed-here.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return useSession().can.administer ? <Imports /> : <NotAllowedHere />
}
