import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import {
  checkNobody,
  disableUnusedAround,
  forgetTries,
  giveTryBack,
  isPasswordRight,
  takeCode,
  takeTry,
  triesOf,
} from '../account/public.ts'
import { openSession, type SignedIn } from './open-session.ts'
import { writeFailure } from './sign-in-audit.ts'

interface Credentials {
  email: string
  password: string
  code: string | null
}

/** What a sign-in needs to know of an account. */
const ACCOUNT = { person: { select: { id: true, fullName: true } }, secondFactor: { select: { confirmedAt: true } } }

/**
 * Opens a session by e-mail, password and, where the account has a second factor, a code. A wrong address and a wrong
 * password are answered alike, in equal time, and locked alike after too many tries. Only who knows the password learns
 * that a code is wanted, or that the account is disabled.
 */
export async function signIn(ctx: OpenCtx, given: Credentials, request: FastifyRequest): Promise<SignedIn> {
  const email = given.email.toLowerCase()
  const tries = triesOf(ctx, email, request)
  const taken = await takeTry(ctx, tries)
  const account = await ctx.db.prisma.account.findUnique({ where: { email }, include: ACCOUNT })
  const right = account?.passwordHash
    ? await isPasswordRight(account.passwordHash, given.password)
    : await checkNobody(given.password)
  if (!account || !right) {
    await writeFailure(ctx, account?.person ?? null, 'password')
    throw new AppError('session/wrong-credentials')
  }
  const hasSecondFactor = (account.secondFactor?.confirmedAt ?? null) !== null
  if (hasSecondFactor) {
    const { code } = given
    if (code === null) {
      await giveTryBack(ctx, tries, taken)
      throw new AppError('session/code-needed')
    }
    if (!(await ctx.db.prisma.$transaction((tx) => takeCode(ctx, tx, account.id, code)))) {
      await writeFailure(ctx, account.person, 'code')
      throw new AppError('session/wrong-code', { fields: { code: 'session/wrong-code' } })
    }
  }
  await forgetTries(ctx, tries)
  await refuseDisabled(ctx, account)
  return openSession(ctx, account, request, hasSecondFactor)
}

/** A closed account, and one that by now lies idle for too long, opens no session. */
export async function refuseDisabled(ctx: OpenCtx, account: { id: string; personId: string }): Promise<void> {
  await disableUnusedAround(ctx, account.personId)
  const open = await ctx.db.prisma.account.count({ where: { id: account.id, disabledAt: null } })
  if (open === 0) throw new AppError('session/account-disabled')
}

/** The demo's one click: only for the accounts it offers, and without a code. */
export async function signInToDemo(
  ctx: OpenCtx,
  offered: readonly { email: string }[] | null,
  given: { email: string },
  request: FastifyRequest,
): Promise<SignedIn> {
  const isOffered = offered?.some((account) => account.email === given.email)
  const account = isOffered ? await ctx.db.prisma.account.findUnique({ where: { email: given.email } }) : null
  if (!account || account.disabledAt !== null) throw new AppError('session/wrong-credentials')
  return openSession(ctx, account, request, true)
}
