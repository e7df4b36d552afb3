import type { Actor } from '@phoihop/domain/policy/actor'
import type { FastifyRequest } from 'fastify'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { SESSION_COOKIE } from '../../platform/serve.ts'
import { findActorByToken, hashToken } from '../../platform/session.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { writeSignInAudit } from './sign-in-audit.ts'

/** Changes the post in use to another one that the same person holds today. */
export async function choosePost(ctx: Ctx, membershipId: string, request: FastifyRequest): Promise<Actor> {
  const today = toColumn(ctx.today)
  const membership = await ctx.db.prisma.membership.findFirst({
    where: {
      id: membershipId,
      personId: ctx.actor.personId,
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    },
    select: { id: true },
  })
  if (!membership) notFound()
  const token = request.cookies[SESSION_COOKIE] ?? ''
  await ctx.db.prisma.session.update({
    where: { tokenHash: Uint8Array.from(hashToken(token)) },
    data: { membershipId },
  })
  const actor = (await findActorByToken(ctx.db, token, ctx.now, ctx.today)) ?? notFound()
  await writeSignInAudit(ctx, actor, 'session.choose-post')
  return actor
}
