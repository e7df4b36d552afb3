import { importsApi } from '@phoihop/contract/imports'
import type { AccessRow } from '../../testing/access-row.ts'
import { sent, workbook } from '../../testing/workbooks.ts'

const managed = {
  nobody: 401,
  'here:administrator': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
  'there:administrator': 200,
  'there:secretary': 403,
}
const people = async () => ({ query: { sheet: 'people' } })
const empty = async () => sent('organisations', await workbook('organisations', []))

export const rows: AccessRow[] = [
  { endpoint: importsApi.template, make: people, expect: managed },
  { endpoint: importsApi.export, make: people, expect: managed },
  { endpoint: importsApi.check, make: empty, expect: managed },
  { endpoint: importsApi.carryOut, make: empty, expect: managed },
]
