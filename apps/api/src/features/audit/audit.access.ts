import { auditApi } from '@phoihop/contract/audit'
import { type AccessRow, nothing } from '../../testing/access-row.ts'

const reading = {
  nobody: 401,
  'here:administrator': 200,
  'here:observer': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:officer': 403,
}

export const rows: AccessRow[] = [
  { endpoint: auditApi.list, make: nothing, expect: reading },
  { endpoint: auditApi.verify, make: nothing, expect: reading },
  { endpoint: auditApi.export, make: nothing, expect: reading },
]
