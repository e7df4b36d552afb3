import { integrityApi } from '@phoihop/contract/integrity'
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
  { endpoint: integrityApi.last, make: nothing, expect: reading },
  { endpoint: integrityApi.start, make: nothing, expect: reading },
]
