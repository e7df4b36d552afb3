import { Manuscript } from '@phoihop/contract/manuscript-shapes'
import type { Tx } from '@phoihop/db/client'
import type { Manuscript as Body } from '@phoihop/domain/manuscripts/manuscript'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockDraft } from '../conclusions/public.ts'

export interface LockedManuscript {
  id: string
  number: string | null
  symbol: string | null
  text: string
  manuscript: Body
  /** of the manuscript, not of the row: headers change without it */
  manuscriptVersion: number
}

/** A written paper whose words the actor may change now, held until the transaction ends. */
export async function lockManuscript(ctx: Ctx, tx: Tx, id: string): Promise<LockedManuscript> {
  const { number, symbol, text } = await lockDraft(ctx, tx, id)
  const { manuscript, manuscriptVersion } = await tx.conclusion.findUniqueOrThrow({
    where: { id },
    select: { manuscript: true, manuscriptVersion: true },
  })
  if (manuscript === null) throw new AppError('manuscripts/not-written-here')
  return { id, number, symbol, text, manuscript: Manuscript.parse(manuscript), manuscriptVersion }
}
