import type { Actor } from '@phoihop/domain/policy/actor'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { createToken, findActorByToken, SESSION_HOURS } from '../../platform/session.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { writeSignInAudit } from './sign-in-audit.ts'
import { checkNobody, isPasswordRight } from './password.ts'

/** After so many wrong passwords in a row the account is locked for a while. */
const MAX_FAILURES = 8
const LOCK_MINUTES = 15

interface SignedIn {
  token: string
  actor: Actor
}

/** Opens a session by e-mail and password. A wrong address and a wrong password are answered alike, in equal time. */
export async function signIn(
  ctx: OpenCtx,
  given: { email: string; password: string },
  request: FastifyRequest,
): Promise<SignedIn> {
  const email = given.email.toLowerCase()
  const account = await ctx.db.prisma.account.findFirst({ where: { email, disabledAt: null } })
  if (!account) {
    await checkNobody(given.password)
    throw new AppError('session/wrong-credentials')
  }
  const right = await isPasswordRight(account.passwordHash, given.password)
  if (account.lockedUntil && account.lockedUntil > ctx.now) throw new AppError('session/locked')
  if (!right) {
    await countFailure(ctx, account.id)
    throw new AppError('session/wrong-credentials')
  }
  return openSession(ctx, account, request)
}

/** The demo's one click: only for the accounts it offers. */
export async function signInToDemo(
  ctx: OpenCtx,
  offered: readonly { email: string }[] | null,
  given: { email: string },
  request: FastifyRequest,
): Promise<SignedIn> {
  const isOffered = offered?.some((account) => account.email === given.email)
  const account = isOffered ? await ctx.db.prisma.account.findUnique({ where: { email: given.email } }) : null
  if (!account) throw new AppError('session/wrong-credentials')
  return openSession(ctx, account, request)
}

async function openSession(
  ctx: OpenCtx,
  account: { id: string; personId: string },
  request: FastifyRequest,
): Promise<SignedIn> {
  const today = toColumn(ctx.today)
  const membership = await ctx.db.prisma.membership.findFirst({
    where: { personId: account.personId, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (!membership) throw new AppError('session/no-post')
  const { token, tokenHash } = createToken()
  await ctx.db.prisma.$transaction([
    ctx.db.prisma.account.update({ where: { id: account.id }, data: { failedSignIns: 0, lockedUntil: null } }),
    ctx.db.prisma.session.deleteMany({ where: { accountId: account.id, expiresAt: { lt: ctx.now } } }),
    ctx.db.prisma.session.create({
      data: {
        tokenHash: Uint8Array.from(tokenHash),
        accountId: account.id,
        membershipId: membership.id,
        createdAt: ctx.now,
        lastUsedAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + SESSION_HOURS * 3_600_000),
        userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
      },
    }),
  ])
  const actor = await findActorByToken(ctx.db, token, ctx.now, ctx.today)
  if (!actor) throw new AppError('session/no-post')
  await writeSignInAudit(ctx, actor, 'session.sign-in')
  return { token, actor }
}

async function countFailure(ctx: OpenCtx, accountId: string): Promise<void> {
  const { failedSignIns } = await ctx.db.prisma.account.update({
    where: { id: accountId },
    data: { failedSignIns: { increment: 1 } },
    select: { failedSignIns: true },
  })
  if (failedSignIns < MAX_FAILURES) return
  const lockedUntil = new Date(ctx.now.getTime() + LOCK_MINUTES * 60_000)
  await ctx.db.prisma.account.update({ where: { id: accountId }, data: { lockedUntil, failedSignIns: 0 } })
}
