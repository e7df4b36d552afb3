import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { forgetTries, giveTryBack, isPasswordRight, takeTry, triesOf } from '../account/public.ts'
import { writeFailure, writeSignInAudit } from './sign-in-audit.ts'

/** Locks the session in use: it answers nothing until the password is given again. */
export async function lockSession(ctx: Ctx): Promise<void> {
  await ctx.db.prisma.session.updateMany({ where: { id: ctx.session?.id ?? '' }, data: { lockedAt: ctx.now } })
  await writeSignInAudit(ctx, ctx.actor, 'session.lock')
}

/** Unlocks it by the password; the accounts a demo offers by one click need none. Tries count as at the sign-in. */
export async function unlockSession(
  ctx: Ctx,
  offered: readonly { email: string }[] | null,
  password: string | null,
  request: FastifyRequest,
): Promise<void> {
  const account = await ctx.db.prisma.account.findUniqueOrThrow({
    where: { id: ctx.actor.accountId },
    include: { person: { select: { id: true, fullName: true } }, secondFactor: { select: { confirmedAt: true } } },
  })
  const isOpen = password === null && offered?.some(({ email }) => email === account.email)
  if (!isOpen) {
    const tries = triesOf(ctx, account.email, request)
    const taken = await takeTry(ctx, tries)
    if (!account.passwordHash || password === null || !(await isPasswordRight(account.passwordHash, password))) {
      await writeFailure(ctx, account.person, 'password')
      throw new AppError('session/wrong-credentials', { fields: { password: 'account/wrong-password' } })
    }
    // a password alone does not end the count: codes could be guessed for ever between one unlocking and the next
    const hasSecondFactor = (account.secondFactor?.confirmedAt ?? null) !== null
    await (hasSecondFactor ? giveTryBack(ctx, tries, taken) : forgetTries(ctx, tries))
  }
  await ctx.db.prisma.session.updateMany({
    where: { id: ctx.session?.id ?? '' },
    data: { lockedAt: null, lastUsedAt: ctx.now },
  })
  await writeSignInAudit(ctx, ctx.actor, 'session.unlock')
}
