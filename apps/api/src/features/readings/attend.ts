import type { Ctx } from '../../platform/ctx.ts'
import { getReadablePaper, listOthers } from './queries.ts'

/** Notes that the person has the paper open now; answers who else has. No act on the paper: nothing for the audit trail. */
export async function attendPaper(ctx: Ctx, conclusionId: string) {
  await getReadablePaper(ctx, conclusionId)
  const { membershipId } = ctx.actor
  await ctx.db.prisma.deskPresence.upsert({
    where: { conclusionId_membershipId: { conclusionId, membershipId } },
    create: { conclusionId, membershipId, seenAt: ctx.now },
    update: { seenAt: ctx.now },
  })
  return { others: await listOthers(ctx, conclusionId) }
}
