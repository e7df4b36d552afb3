import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { byActor, movePaper, paperName } from '../conclusions/public.ts'
import { type LockedReview, lockReview, refuseOver } from './lock-review.ts'
import { getReview } from './queries.ts'
import { tellAsked } from './tell-asked.ts'

/** Moves the closing time of a round that runs, later or earlier. */
export async function extendReview(ctx: Ctx, id: string, change: { version: number; closesAt: string }) {
  const closesAt = new Date(change.closesAt)
  if (closesAt.getTime() <= ctx.now.getTime())
    throw new AppError('reviews/closes-in-past', { fields: { closesAt: 'reviews/closes-in-past' } })
  await command(ctx, 'reviews.extend', { id, ...change }, async (tx) => {
    const review = await lockReview(ctx, tx, id)
    await checkVersion(change.version, review, () => getReview(ctx, id))
    if (review.closedAt !== null) throw new AppError('reviews/closed')
    await tx.review.update({ where: { id }, data: { closesAt, version: { increment: 1 } } })
    return { id, subject: subjectOf(review), before: { closesAt: review.closesAt }, after: { closesAt } }
  })
  return getReview(ctx, id)
}

/** Closes a round before its time, or when its time has come and the job has not; the paper is a draft again. */
export async function closeReview(ctx: Ctx, id: string, version: number) {
  await command(ctx, 'reviews.close', { id, version }, async (tx) => {
    const review = await lockReview(ctx, tx, id)
    await checkVersion(version, review, () => getReview(ctx, id))
    if (review.closedAt !== null) throw new AppError('reviews/closed')
    await tx.review.update({ where: { id }, data: { closedAt: ctx.now, version: { increment: 1 } } })
    await movePaper(tx, review.paper, { act: 'close-review', now: ctx.now, by: byActor(ctx) })
    return { id, subject: subjectOf(review) }
  })
  return getReview(ctx, id)
}

/** Reminds those who have not answered. */
export async function remindAsked(ctx: Ctx, id: string) {
  await command(ctx, 'reviews.remind', { id }, async (tx) => {
    const review = await lockReview(ctx, tx, id)
    refuseOver(ctx, review)
    await tx.reviewAsked.updateMany({ where: { reviewId: id, answer: null }, data: { remindedAt: ctx.now } })
    await tellAsked(ctx, tx, { reviewId: id, about: ctx.now.toISOString() })
    return { id, subject: subjectOf(review) }
  })
  return getReview(ctx, id)
}

function subjectOf({ paper }: LockedReview) {
  return { type: 'conclusion', id: paper.id, name: paperName(paper) }
}
