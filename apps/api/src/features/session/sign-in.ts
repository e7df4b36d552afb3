import type { Actor } from '@phoihop/domain/policy/actor'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { createToken, findActorByToken, SESSION_HOURS } from '../../platform/session.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { writeSignInAudit } from './sign-in-audit.ts'
import { checkNobody, isPasswordRight } from './password.ts'
import { countFailure, forgetFailures, isLocked } from './sign-in-failures.ts'

interface SignedIn {
  token: string
  actor: Actor
}

/**
 * Opens a session by e-mail and password. A wrong address and a wrong password are answered alike, in equal time, and
 * locked alike after too many tries.
 */
export async function signIn(
  ctx: OpenCtx,
  given: { email: string; password: string },
  request: FastifyRequest,
): Promise<SignedIn> {
  const email = given.email.toLowerCase()
  const locked = await isLocked(ctx, email)
  const account = await ctx.db.prisma.account.findFirst({ where: { email, disabledAt: null } })
  const right = account
    ? await isPasswordRight(account.passwordHash, given.password)
    : await checkNobody(given.password)
  if (locked) throw new AppError('session/locked')
  if (!account || !right) {
    await countFailure(ctx, email)
    throw new AppError('session/wrong-credentials')
  }
  await forgetFailures(ctx, email)
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
