import type { reviewsApi } from '@phoihop/contract/reviews'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { paperName } from '../conclusions/public.ts'
import { lockReview } from './lock-review.ts'
import { getReview } from './queries.ts'

type Outcome = z.output<typeof reviewsApi.settle.body>

/** Takes a comment up, or explains why not: the second needs words. Also after the round, until the paper is issued. */
export async function settleComment(ctx: Ctx, id: string, { outcome, words }: Outcome) {
  if (outcome === 'explained' && words === null)
    throw new AppError('reviews/words-missing', { fields: { words: 'reviews/words-missing' } })
  const reviewId = await command(ctx, 'reviews.settle', { id, outcome, words }, async (tx) => {
    const comment = (await tx.reviewComment.findUnique({ where: { id }, select: { reviewId: true } })) ?? notFound()
    const { paper } = await lockReview(ctx, tx, comment.reviewId)
    await tx.reviewComment.update({
      where: { id },
      data: { outcome, outcomeWords: words, outcomeByName: ctx.actor.personName, outcomeAt: ctx.now },
    })
    return {
      id: comment.reviewId,
      subject: { type: 'conclusion', id: paper.id, name: paperName(paper) },
      after: { outcome },
    }
  })
  return getReview(ctx, reviewId)
}
