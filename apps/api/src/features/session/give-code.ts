import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findSession } from '../../platform/session.ts'
import { forgetTries, takeCode, takeTry, triesOf } from '../account/public.ts'
import { writeFailure } from './sign-in-audit.ts'

/** The code of a session that began without one, at the offices' own provider. */
export async function giveCode(ctx: Ctx, code: string, token: string, request: FastifyRequest): Promise<Ctx> {
  const { accountId, personId } = ctx.actor
  const { email, person } = await ctx.db.prisma.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, person: { select: { id: true, fullName: true } } },
  })
  const tries = triesOf(ctx, email, request)
  await takeTry(ctx, tries)
  const taken = await ctx.db.prisma.$transaction(async (tx) => {
    if (!(await takeCode(ctx, tx, accountId, code))) return false
    await tx.session.updateMany({ where: { id: ctx.session?.id ?? '' }, data: { secondFactor: true } })
    return true
  })
  if (!taken) {
    await writeFailure(ctx, person, 'code')
    throw new AppError('session/wrong-code', { fields: { code: 'session/wrong-code' } })
  }
  await forgetTries(ctx, tries)
  const found = await findSession(ctx.db, token, ctx.now, ctx.today)
  if (!found || found.actor.personId !== personId) throw new AppError('session/missing')
  return { ...ctx, actor: found.actor, session: found.facts }
}
