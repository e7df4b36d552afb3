import { passwordLength, passwordMinimum } from '@phoihop/domain/account/password-rules'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { triesOf } from './device.ts'
import { newSecret, renewRecoveryCodes, sealSecret, takeAppCode } from './one-time-codes.ts'
import { findOwnAccount, type OwnAccount, type Proof, proveSelf } from './own-account.ts'
import { forgetTries, takeTry } from './tries.ts'

/** Makes a secret that counts for nothing yet: the first code confirms it. Begun again, the earlier one is gone. */
export async function startSecondFactor(ctx: Ctx, password: string | null, request: FastifyRequest) {
  const account = await findOwnAccount(ctx)
  if (account.hasSecondFactor) throw new AppError('account/second-factor-on')
  await proveSelf(ctx, account, { password }, request)
  const { secret, uri } = newSecret(account.email)
  const sealed = sealSecret(ctx, secret)
  // a factor confirmed meanwhile in another tab stays as it is
  await ctx.db.prisma.secondFactor.deleteMany({ where: { accountId: account.id, confirmedAt: null } })
  await ctx.db.prisma.secondFactor.createMany({
    data: [{ accountId: account.id, secret: sealed }],
    skipDuplicates: true,
  })
  return { secret, uri }
}

/** Turns the second factor on with its first code; this session counts as proven, all others must give a code. */
export async function confirmSecondFactor(ctx: Ctx, code: string, request: FastifyRequest): Promise<string[]> {
  const account = await findOwnAccount(ctx)
  if (account.hasSecondFactor) throw new AppError('account/second-factor-on')
  if (account.secondFactor === null) throw new AppError('account/second-factor-off')
  const tries = triesOf(ctx, account.email, request)
  await takeTry(ctx, tries)
  let codes: string[] = []
  await command(ctx, 'account.start-second-factor', {}, async (tx) => {
    if (!(await takeAppCode(ctx, tx, account.id, code)))
      throw new AppError('session/wrong-code', { fields: { code: 'session/wrong-code' } })
    const { count } = await tx.secondFactor.updateMany({
      where: { accountId: account.id, confirmedAt: null },
      data: { confirmedAt: ctx.now },
    })
    if (count === 0) throw new AppError('account/second-factor-on')
    await tx.session.updateMany({ where: { id: ctx.session?.id ?? '' }, data: { secondFactor: true } })
    codes = await renewRecoveryCodes(tx, account.id)
    return outcome(account)
  })
  await forgetTries(ctx, tries)
  return codes
}

/** Ten new recovery codes; the earlier ones count no more. */
export async function renewOwnCodes(ctx: Ctx, proof: Required<Proof>, request: FastifyRequest): Promise<string[]> {
  const account = await findWithFactor(ctx)
  await proveSelf(ctx, account, proof, request)
  let codes: string[] = []
  await command(ctx, 'account.renew-recovery-codes', {}, async (tx) => {
    codes = await renewRecoveryCodes(tx, account.id)
    return outcome(account)
  })
  return codes
}

/** Turns it off, where the post in use does not ask for it and the password is long enough to stand alone. */
export async function stopSecondFactor(ctx: Ctx, proof: Required<Proof>, request: FastifyRequest): Promise<void> {
  const account = await findWithFactor(ctx)
  if (ctx.session?.secondFactorRequired) throw new AppError('account/second-factor-required')
  await proveSelf(ctx, account, proof, request)
  const length = passwordLength(proof.password ?? '')
  if (account.passwordHash !== null && length < passwordMinimum({ hasSecondFactor: false }))
    throw new AppError('account/password-too-short')
  await command(ctx, 'account.stop-second-factor', {}, async (tx) => {
    await tx.secondFactor.deleteMany({ where: { accountId: account.id } })
    await tx.recoveryCode.deleteMany({ where: { accountId: account.id } })
    // codes given for a factor that is gone vouch for nothing: another post of the person may ask for one
    await tx.session.updateMany({ where: { accountId: account.id }, data: { secondFactor: false } })
    return outcome(account)
  })
}

async function findWithFactor(ctx: Ctx): Promise<OwnAccount> {
  const account = await findOwnAccount(ctx)
  if (!account.hasSecondFactor) throw new AppError('account/second-factor-off')
  return account
}

function outcome({ person }: OwnAccount) {
  return { id: person.id, subject: { type: 'person', id: person.id, name: person.fullName } }
}
