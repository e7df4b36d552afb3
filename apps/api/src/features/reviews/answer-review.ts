import type { reviewsApi } from '@phoihop/contract/reviews'
import type { Tx } from '@phoihop/db/client'
import { mayAnswerReview } from '@phoihop/domain/policy/reviews-policy'
import { needsWords } from '@phoihop/domain/reviews/review-answer'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { paperName } from '../conclusions/public.ts'
import { refuseOver } from './lock-review.ts'
import { getReview } from './queries.ts'

type Answer = z.output<typeof reviewsApi.answer.body>
type Comment = z.output<typeof reviewsApi.comment.body>

const QUOTE_MOST = 4000

/** Answers for the unit or the person asked; again and again until the round is over, the last word counts. */
export async function answerReview(ctx: Ctx, askedId: string, { answer, words }: Answer) {
  if (needsWords(answer) && words === null) wordsMissing()
  const id = await command(ctx, 'reviews.answer', { askedId, answer, words }, async (tx) => {
    const asked = await lockAsked(ctx, tx, askedId)
    await tx.reviewAsked.update({
      where: { id: askedId },
      data: { answer, words, answeredByName: ctx.actor.personName, answeredAt: ctx.now },
    })
    return { id: asked.reviewId, subject: subjectOf(asked), after: { answer } }
  })
  return getReview(ctx, id)
}

/** Leaves words at a passage of the text that was read, or at the whole. */
export async function commentOn(ctx: Ctx, askedId: string, entry: Comment) {
  const { words } = entry
  if (words === null) wordsMissing()
  const id = await command(ctx, 'reviews.comment', { askedId, ...entry }, async (tx) => {
    const asked = await lockAsked(ctx, tx, askedId)
    if (entry.textSha256 !== asked.textSha256) throw new AppError('reviews/text-changed')
    await tx.reviewComment.create({
      data: {
        reviewId: asked.reviewId,
        askedId,
        byName: ctx.actor.personName,
        post: `${ctx.actor.post}, ${ctx.actor.organisationName}`.slice(0, 500),
        ...passageOf(asked.text, entry),
        textSha256: asked.textSha256,
        words,
        at: ctx.now,
      },
    })
    return { id: asked.reviewId, subject: subjectOf(asked) }
  })
  return getReview(ctx, id)
}

/** The passage with its words; half a character or mere blanks are none. */
function passageOf(text: string, { start, end }: Pick<Comment, 'start' | 'end'>) {
  if (start === null && end === null) return {}
  const quote = start === null || end === null || start >= end ? '' : text.slice(start, end)
  const whole = end !== null && end <= text.length && quote.length <= QUOTE_MOST && !/\p{Cs}/u.test(quote)
  if (!whole || quote.trim() === '')
    throw new AppError('reviews/span-outside-text', { fields: { start: 'reviews/span-outside-text' } })
  return { start, end, quote }
}

interface LockedAsked {
  paperId: string
  number: string | null
  symbol: string | null
  sensitivity: string
  text: string
  textSha256: string
  reviewId: string
  closesAt: Date
  closedAt: Date | null
  organisationId: string | null
  membershipId: string | null
}

/** Finds a question put to the actor and holds its paper's text as it is, and the round open, until the end. */
async function lockAsked(ctx: Ctx, tx: Tx, id: string): Promise<LockedAsked> {
  const [asked] = await readRowsIn<LockedAsked>(
    tx,
    sql`select c.id as "paperId", c.number, c.symbol, c.sensitivity, c.text, c.text_sha256 as "textSha256",
        v.id as "reviewId", v.closes_at as "closesAt", v.closed_at as "closedAt",
        q.organisation_id as "organisationId", q.membership_id as "membershipId"
      from review_asked q join review v on v.id = q.review_id join conclusion c on c.id = v.conclusion_id
      where q.id = ${id}::uuid and ${visibleConclusion(ctx.actor)} for share of c, v`,
  )
  if (!asked) notFound()
  authorize(ctx.actor, mayAnswerReview, asked)
  refuseOver(ctx, asked)
  return asked
}

function subjectOf(asked: LockedAsked) {
  return { type: 'conclusion', id: asked.paperId, name: paperName(asked) }
}

function wordsMissing(): never {
  throw new AppError('reviews/words-missing', { fields: { words: 'reviews/words-missing' } })
}
