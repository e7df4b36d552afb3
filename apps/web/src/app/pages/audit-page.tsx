import { Audit } from '../../features/audit/audit.tsx'
import { IntegrityLine } from '../../features/integrity/integrity-line.tsx'

export function Component() {
  return <Audit besides={<IntegrityLine />} />
}
