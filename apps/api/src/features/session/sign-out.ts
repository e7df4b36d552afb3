import type { FastifyRequest } from 'fastify'
import type { Ctx } from '../../platform/ctx.ts'
import { SESSION_COOKIE } from '../../platform/serve.ts'
import { hashToken } from '../../platform/session.ts'
import { writeSignInAudit } from './sign-in-audit.ts'

export async function signOut(ctx: Ctx, request: FastifyRequest): Promise<void> {
  const tokenHash = Uint8Array.from(hashToken(request.cookies[SESSION_COOKIE] ?? ''))
  await ctx.db.prisma.session.deleteMany({ where: { tokenHash } })
  await writeSignInAudit(ctx, ctx.actor, 'session.sign-out')
}

/** Ends every session of the account, this one too. */
export async function signOutEverywhere(ctx: Ctx): Promise<void> {
  await ctx.db.prisma.session.deleteMany({ where: { accountId: ctx.actor.accountId } })
  await writeSignInAudit(ctx, ctx.actor, 'session.sign-out')
}
