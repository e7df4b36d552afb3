import { figuresApi } from '@phoihop/contract/figures'
import { type AccessRow, nothing } from '../../testing/access-row.ts'

export const rows: AccessRow[] = [
  {
    endpoint: figuresApi.get,
    make: nothing,
    expect: { nobody: 401, 'here:leader': 200, 'here:officer-a': 200, 'here:administrator': 200 },
  },
]
