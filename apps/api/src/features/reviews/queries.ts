import type { Review, ReviewAsked, ReviewComment } from '@phoihop/contract/reviews'
import { mayKeep, maySeeDrafts } from '@phoihop/domain/policy/conclusions-policy'
import { mayAnswerReview } from '@phoihop/domain/policy/reviews-policy'
import { placeComment } from '@phoihop/domain/reviews/comment-place'
import { type ReviewAnswer, standingOf } from '@phoihop/domain/reviews/review-answer'
import sql, { type Sql } from 'sql-template-tag'
import { briefOf } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

type AskedRow = Omit<ReviewAsked, 'standing' | 'canAnswer'> & {
  answer: ReviewAnswer | null
  organisationId: string | null
  membershipId: string | null
}
type CommentRow = Omit<ReviewComment, 'changed'>
interface ReviewRow extends Omit<Review, 'asked' | 'comments' | 'over' | 'can'> {
  asked: AskedRow[]
  comments: CommentRow[]
  text: string
  state: string
  keeperId: string
  signerId: string | null
  sensitivity: string
}

const MOST = 20

/** The rounds about a paper, the newest first: whole to who keeps or signs it, to who is asked what concerns them. */
export async function listReviews(ctx: Ctx, paperId: string): Promise<Review[]> {
  const seen = await readRow<{ id: string }>(
    ctx.db,
    sql`select c.id from conclusion c where c.id = ${paperId}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!seen) notFound()
  const rows = await readReviews(ctx, sql`c.id = ${paperId}::uuid`)
  return rows.map((row) => present(ctx, row)).filter((review) => review.can.keep || review.asked.length > 0)
}

export async function getReview(ctx: Ctx, id: string): Promise<Review> {
  const [row] = await readReviews(ctx, sql`v.id = ${id}::uuid`)
  return row ? present(ctx, row) : notFound()
}

function readReviews(ctx: Ctx, where: Sql): Promise<ReviewRow[]> {
  return readRows<ReviewRow>(
    ctx.db,
    sql`select v.id, v.version, c.id as "paperId", v.opened_by_name as "openedByName", v.note,
        v.silence_agrees as "silenceAgrees", v.opened_at as "openedAt", v.closes_at as "closesAt", v.closed_at as "closedAt",
        c.text, c.state, c.keeper_id as "keeperId", c.signer_id as "signerId", c.sensitivity,
        ${askedJson} as asked, ${commentsJson} as comments
      from review v join conclusion c on c.id = v.conclusion_id
      where ${where} and ${visibleConclusion(ctx.actor)} order by v.opened_at desc, v.id limit ${MOST}`,
  )
}

const askedJson = sql`coalesce((select json_agg(json_build_object('id', q.id, 'organisationId', q.organisation_id,
    'membershipId', q.membership_id, 'organisation', ${briefOf(sql`q.organisation_id`)},
    'person', case when m.id is not null then json_build_object('fullName', p.full_name, 'post', m.post || ', ' || o.short_name) end,
    'answer', q.answer, 'words', q.words, 'answeredByName', q.answered_by_name, 'answeredAt', q.answered_at,
    'remindedAt', q.reminded_at) order by q.organisation_id is null, coalesce(b.search_text, p.search_text), q.id)
  from review_asked q left join organisation b on b.id = q.organisation_id left join membership m on m.id = q.membership_id
    left join person p on p.id = m.person_id left join organisation o on o.id = m.organisation_id
  where q.review_id = v.id), '[]')`
const commentsJson = sql`coalesce((select json_agg(json_build_object('id', k.id, 'askedId', k.asked_id, 'byName', k.by_name,
    'post', k.post, 'start', k.span_start, 'end', k.span_end, 'quote', k.quote, 'words', k.words, 'at', k.at,
    'outcome', k.outcome, 'outcomeWords', k.outcome_words, 'outcomeByName', k.outcome_by_name)
    order by k.span_start nulls first, k.at, k.id)
  from review_comment k where k.review_id = v.id), '[]')`

function present(ctx: Ctx, row: ReviewRow): Review {
  const { actor } = ctx
  const { text, state, keeperId, signerId, sensitivity, asked, comments, ...review } = row
  const over = row.closedAt !== null || Date.parse(row.closesAt) <= ctx.now.getTime()
  const inside = (maySeeDrafts(actor) && actor.ownIds.includes(keeperId)) || signerId === actor.membershipId
  const shown = asked
    .map((one) => ({ one, mine: mayAnswerReview(actor, { ...one, sensitivity }) }))
    .filter(({ mine }) => inside || mine)
  const ids = new Set(shown.map(({ one }) => one.id))
  return {
    ...review,
    over,
    asked: shown.map(({ one, mine }) => presentAsked(one, { over, mine, silenceAgrees: row.silenceAgrees })),
    comments: comments.filter((one) => ids.has(one.askedId)).map((one) => presentComment(text, one)),
    can: { keep: mayKeep(actor, { keeperId, state }) },
  }
}

interface Standing {
  over: boolean
  mine: boolean
  silenceAgrees: boolean
}

function presentAsked(row: AskedRow, { over, mine, silenceAgrees }: Standing): ReviewAsked {
  const { answer, organisationId: _, membershipId: __, ...asked } = row
  return { ...asked, standing: standingOf({ answer, over, silenceAgrees }), canAnswer: mine && !over }
}

function presentComment(text: string, row: CommentRow): ReviewComment {
  const place = placeComment(text, row)
  if (place.kind === 'passage') return { ...row, start: place.start, end: place.end, changed: false }
  return { ...row, start: null, end: null, changed: place.kind === 'changed' }
}
