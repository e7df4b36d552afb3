import type { sessionApi } from '@phoihop/contract/session'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findSession } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { writeSignInAudit } from './sign-in-audit.ts'
import { usablePosts } from './usable-posts.ts'

type Choice = z.output<typeof sessionApi.choosePost.body>

/** Changes the post in use to another one that the same person holds today, or may use by delegation. */
export async function choosePost(ctx: Ctx, { membershipId, delegationId }: Choice, token: string): Promise<Ctx> {
  const post = await readRow<{ membershipId: string }>(
    ctx.db,
    sql`select "membershipId" from (${usablePosts(ctx)}) post
      where "membershipId" = ${membershipId}::uuid and "delegationId" is not distinct from ${delegationId}::uuid`,
  )
  if (!post) notFound()
  await ctx.db.prisma.session.updateMany({ where: { id: ctx.session?.id ?? '' }, data: { membershipId, delegationId } })
  const found = (await findSession(ctx.db, token, ctx.now, ctx.today)) ?? notFound()
  await writeSignInAudit(ctx, found.actor, 'session.choose-post')
  return { ...ctx, actor: found.actor, session: found.facts }
}
