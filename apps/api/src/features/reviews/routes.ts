import { reviewsApi } from '@phoihop/contract/reviews'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { answerReview, commentOn } from './answer-review.ts'
import { exportReview } from './export-review.ts'
import { closeReview, extendReview, remindAsked } from './keep-review.ts'
import { listReviewOptions, openReview } from './open-review.ts'
import { listReviews } from './queries.ts'
import { settleComment } from './settle-comment.ts'
import { listWaiting } from './waiting.ts'

export function serveReviews(app: FastifyInstance): void {
  serve(app, reviewsApi.waiting, listWaiting)
  serve(app, reviewsApi.ofPaper, async (ctx, { params }) => ({ rows: await listReviews(ctx, params.id) }))
  serve(app, reviewsApi.options, (ctx, { params, query }) => listReviewOptions(ctx, params.id, query.q))
  serve(app, reviewsApi.open, (ctx, { params, body }) => openReview(ctx, params.id, body))
  serve(app, reviewsApi.extend, (ctx, { params, body }) => extendReview(ctx, params.id, body))
  serve(app, reviewsApi.close, (ctx, { params, body }) => closeReview(ctx, params.id, body.version))
  serve(app, reviewsApi.remind, (ctx, { params }) => remindAsked(ctx, params.id))
  serve(app, reviewsApi.answer, (ctx, { params, body }) => answerReview(ctx, params.id, body))
  serve(app, reviewsApi.comment, (ctx, { params, body }) => commentOn(ctx, params.id, body))
  serve(app, reviewsApi.settle, (ctx, { params, body }) => settleComment(ctx, params.id, body))
  serve(app, reviewsApi.export, async (ctx, { params }, { reply }) => {
    const content = await exportReview(ctx, params.id)
    reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('tổng hợp ý kiến.xlsx')}`)
    return content
  })
}
