import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { type LockedPaper, lockOpen } from '../conclusions/public.ts'

export interface LockedReview {
  id: string
  version: number
  closesAt: Date
  closedAt: Date | null
  paper: LockedPaper
}

/** Finds a round of a paper the actor keeps and holds both, the paper first as everywhere. */
export async function lockReview(ctx: Ctx, tx: Tx, id: string): Promise<LockedReview> {
  const known = await tx.review.findUnique({ where: { id }, select: { conclusionId: true } })
  if (!known) notFound()
  const paper = await lockOpen(ctx, tx, known.conclusionId)
  const [review] = await readRowsIn<Omit<LockedReview, 'paper'>>(
    tx,
    sql`select v.id, v.version, v.closes_at as "closesAt", v.closed_at as "closedAt" from review v where v.id = ${id}::uuid for update`,
  )
  return review ? { ...review, paper } : notFound()
}

/** Over by its time, whether or not the job has come by yet. */
export function refuseOver(ctx: Ctx, { closesAt, closedAt }: { closesAt: Date; closedAt: Date | null }): void {
  if (closedAt !== null || closesAt.getTime() <= ctx.now.getTime()) throw new AppError('reviews/closed')
}
