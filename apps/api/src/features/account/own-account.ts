import type { FastifyRequest } from 'fastify'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { triesOf } from './device.ts'
import { takeCode } from './one-time-codes.ts'
import { isPasswordRight } from './password.ts'
import { forgetTries, giveTryBack, takeTry } from './tries.ts'

/** The account of who is signed in, with what proves it. */
export async function findOwnAccount(ctx: Ctx) {
  const account = await ctx.db.prisma.account.findUnique({
    where: { id: ctx.actor.accountId },
    include: { person: { select: { id: true, fullName: true } }, secondFactor: { select: { confirmedAt: true } } },
  })
  if (!account) notFound()
  return { ...account, hasSecondFactor: (account.secondFactor?.confirmedAt ?? null) !== null }
}

export type OwnAccount = Awaited<ReturnType<typeof findOwnAccount>>

export interface Proof {
  /** null: the account has none */
  password: string | null
  /** undefined: not asked for */
  code?: string
}

/**
 * Asks a signed-in person once more for what proves them, before their account changes: an unattended screen is not
 * enough. Tries count as at the sign-in.
 */
export async function proveSelf(ctx: Ctx, account: OwnAccount, proof: Proof, request: FastifyRequest): Promise<void> {
  const tries = triesOf(ctx, account.email, request)
  const taken = await takeTry(ctx, tries)
  if (account.passwordHash !== null) {
    const right = proof.password !== null && (await isPasswordRight(account.passwordHash, proof.password))
    if (!right) throw new AppError('account/wrong-password', { fields: { password: 'account/wrong-password' } })
  }
  const { code } = proof
  if (code !== undefined && !(await ctx.db.prisma.$transaction((tx) => takeCode(ctx, tx, account.id, code)))) {
    throw new AppError('session/wrong-code', { fields: { code: 'session/wrong-code' } })
  }
  // proven in full it ends the count, else it is just no failure
  await (code !== undefined || !account.hasSecondFactor ? forgetTries(ctx, tries) : giveTryBack(ctx, tries, taken))
}
