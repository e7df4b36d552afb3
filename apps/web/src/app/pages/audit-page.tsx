import { Audit } from '../../features/audit/audit.tsx'

export function Component() {
  return <Audit />
}
