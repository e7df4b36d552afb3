import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { writeSignInAudit } from './sign-in-audit.ts'

/** Ends one session of the own account. */
export async function endSession(ctx: Ctx, id: string): Promise<void> {
  const { count } = await ctx.db.prisma.session.deleteMany({ where: { id, accountId: ctx.actor.accountId } })
  if (count === 0) notFound()
  await writeSignInAudit(ctx, ctx.actor, 'session.end')
}

/** Ends all but this one. */
export async function endOtherSessions(ctx: Ctx): Promise<void> {
  const { accountId } = ctx.actor
  await ctx.db.prisma.session.deleteMany({ where: { accountId, NOT: { id: ctx.session?.id ?? '' } } })
  await writeSignInAudit(ctx, ctx.actor, 'session.end')
}
