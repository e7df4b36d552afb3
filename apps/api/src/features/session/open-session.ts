import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx, OpenCtx } from '../../platform/ctx.ts'
import { createToken, findSession, SESSION_HOURS } from '../../platform/session.ts'
import { writeSignInAudit } from './sign-in-audit.ts'

export interface SignedIn {
  token: string
  ctx: Ctx
}

/** A session in the first post the person holds today; `proven`: a second factor was given, or is vouched for. */
export async function openSession(
  ctx: OpenCtx,
  account: { id: string; personId: string },
  request: FastifyRequest,
  proven: boolean,
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
    ctx.db.prisma.account.update({ where: { id: account.id }, data: { activeAt: ctx.now }, select: { id: true } }),
    ctx.db.prisma.session.create({
      data: {
        tokenHash: Uint8Array.from(tokenHash),
        accountId: account.id,
        membershipId: membership.id,
        createdAt: ctx.now,
        lastUsedAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + SESSION_HOURS * 3_600_000),
        secondFactor: proven,
        userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
        address: ctx.address,
      },
      select: { id: true },
    }),
  ])
  const found = await findSession(ctx.db, token, ctx.now, ctx.today)
  if (!found) throw new AppError('session/no-post')
  await writeSignInAudit(ctx, found.actor, 'session.sign-in')
  return { token, ctx: { ...ctx, actor: found.actor, session: found.facts } }
}
