import type { Tx } from '@phoihop/db/client'
import type { UrgingPaper } from '@phoihop/contract/renditions'
import { mayUrge } from '@phoihop/domain/policy/urgings-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleUrging } from './queries.ts'

export interface LockedUrging {
  id: string
  organisationId: string
  organisationName: string
  keeperId: string
  kind: UrgingPaper
  state: string
  symbol: string | null
  signerAuthority: string | null
  signerPost: string | null
  signerName: string | null
  version: number
}

/** The draft, held until the transaction ends, if this person may change it. */
export async function lockDraftUrging(ctx: Ctx, tx: Tx, id: string): Promise<LockedUrging> {
  const [row] = await readRowsIn<LockedUrging>(
    tx,
    sql`select u.id, u.organisation_id as "organisationId", o.short_name as "organisationName", u.keeper_id as "keeperId",
        u.kind, u.state, u.symbol, u.signer_authority as "signerAuthority", u.signer_post as "signerPost",
        u.signer_name as "signerName", u.version
      from urging u join organisation o on o.id = u.organisation_id
      where u.id = ${id}::uuid and ${visibleUrging(ctx.actor)} for update of u`,
  )
  if (!row) notFound()
  authorize(ctx.actor, mayUrge, row)
  if (row.state === 'issued') throw new AppError('urgings/already-issued')
  return row
}

export const subjectOf = ({ id, organisationName }: Pick<LockedUrging, 'id' | 'organisationName'>) => ({
  type: 'urging',
  id,
  name: `Đôn đốc ${organisationName}`,
})
