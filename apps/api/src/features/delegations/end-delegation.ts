import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getDelegation } from './queries.ts'

/** Ends it now, by either side; who is at work by it is out. */
export async function endDelegation(ctx: Ctx, id: string) {
  const delegation = await getDelegation(ctx, id)
  await command(ctx, 'delegations.end', { id }, async (tx) => {
    const { count } = await tx.delegation.updateMany({ where: { id, endedAt: null }, data: { endedAt: ctx.now } })
    if (count === 0 || delegation.state === 'over') throw new AppError('delegations/already-ended')
    await tx.session.deleteMany({ where: { delegationId: id } })
    return { id, subject: { type: 'delegation', id, name: `${delegation.post} → ${delegation.delegate.fullName}` } }
  })
  return getDelegation(ctx, id)
}
