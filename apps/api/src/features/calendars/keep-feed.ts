import { randomUUID } from 'node:crypto'
import { hashToken } from '../../platform/session.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

const PURPOSE = 'calendar feed'

export async function getFeed(ctx: Ctx) {
  const feed = await ctx.db.prisma.calendarFeed.findFirst({
    where: { accountId: ctx.actor.accountId, revokedAt: null },
    select: { createdAt: true },
  })
  return { feed: feed && { createdAt: feed.createdAt.toISOString() } }
}

/**
 * Makes the secret address, or another in its place; the one before ends at once. The secret is 256 bits that only this
 * installation can make of the row's random id, so the same act sent twice shows the same address, and the database
 * holds no more than its hash.
 */
export async function makeFeed(ctx: Ctx) {
  const { accountId } = ctx.actor
  const id = await command(ctx, 'calendars.make-feed', {}, async (tx) => {
    await tx.$queryRaw`select 1 from account where id = ${accountId}::uuid for update`
    await tx.calendarFeed.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: ctx.now } })
    const feedId = randomUUID()
    const secretHash = Uint8Array.from(hashToken(secretOf(ctx, feedId)))
    await tx.calendarFeed.create({ data: { id: feedId, accountId, secretHash, createdAt: ctx.now } })
    return { id: feedId, subject: subjectOf(ctx) }
  })
  return { ...(await getFeed(ctx)), path: `/api/calendars/feed/${secretOf(ctx, id)}.ics` }
}

export async function removeFeed(ctx: Ctx) {
  const { accountId } = ctx.actor
  await command(ctx, 'calendars.remove-feed', {}, async (tx) => {
    await tx.calendarFeed.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: ctx.now } })
    return { id: accountId, subject: subjectOf(ctx) }
  })
  return { done: true as const }
}

function secretOf(ctx: Ctx, feedId: string): string {
  return ctx.secrets.deriveToken(PURPOSE, feedId)
}

function subjectOf({ actor }: Ctx) {
  return { type: 'account', id: actor.accountId, name: actor.personName }
}
