import type { reviewsApi } from '@phoihop/contract/reviews'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { mayAnswerReviews } from '@phoihop/domain/policy/reviews-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { briefOf } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { isAsked } from '../../platform/visible.ts'

type Waiting = z.output<typeof reviewsApi.waiting.response>
type Row<T> = Omit<T, 'code'> & { number: string | null; symbol: string | null }

const MOST = 100

/** What waits for this person, in this post: papers to sign, drafts they are asked about, papers to go on with. */
export async function listWaiting(ctx: Ctx): Promise<Waiting> {
  const [toSign, toReview, kept] = await Promise.all([readToSign(ctx), readToReview(ctx), readKept(ctx)])
  return {
    toSign: toSign.map(withCode),
    toReview: toReview.map(withCode),
    returned: kept.filter(({ state }) => state === 'draft').map(plain),
    toIssue: kept.filter(({ state }) => state === 'signed').map(plain),
  }
}

/** What the keeping office's secretary goes on with: papers given back, and papers signed and not issued yet. */
async function readKept(ctx: Ctx): Promise<(Row<Waiting['toSign'][number]> & { state: string })[]> {
  if (ctx.actor.function !== 'secretary') return []
  return readRows(
    ctx.db,
    sql`select c.id, c.number, c.symbol, c.subject, ${briefOf(sql`c.issuer_id`)} as issuer, c.state, m.at as since, m.by_name as "byName"
      from conclusion c cross join lateral (select m.act, m.at, m.by_name from paper_move m
        where m.conclusion_id = c.id order by m.at desc, m.id desc limit 1) m
      where c.keeper_id = any(${ctx.actor.ownIds}::uuid[]) and (c.state = 'signed' or c.state = 'draft' and m.act = 'return')
      order by m.at, c.id limit ${MOST}`,
  )
}

function plain({ state: _, ...row }: Awaited<ReturnType<typeof readKept>>[number]) {
  return withCode(row)
}

async function readToSign(ctx: Ctx): Promise<Row<Waiting['toSign'][number]>[]> {
  if (ctx.actor.function !== 'leader') return []
  return readRows(
    ctx.db,
    sql`select c.id, c.number, c.symbol, c.subject, ${briefOf(sql`c.issuer_id`)} as issuer, m.at as since, m.by_name as "byName"
      from conclusion c cross join lateral (select m.at, m.by_name from paper_move m
        where m.conclusion_id = c.id and m.act = 'submit' order by m.at desc, m.id desc limit 1) m
      where c.state = 'submitted' and c.signer_id = ${ctx.actor.membershipId}::uuid order by m.at, c.id limit ${MOST}`,
  )
}

async function readToReview(ctx: Ctx): Promise<Row<Waiting['toReview'][number]>[]> {
  if (!mayAnswerReviews(ctx.actor)) return []
  return readRows(
    ctx.db,
    sql`select distinct on (v.closes_at, c.id) c.id, c.number, c.symbol, c.subject, ${briefOf(sql`c.issuer_id`)} as issuer,
        v.opened_at as since, v.opened_by_name as "byName", v.closes_at as "closesAt"
      from review_asked q join review v on v.id = q.review_id join conclusion c on c.id = v.conclusion_id
      where c.state = 'in-review' and v.closed_at is null and v.closes_at > ${ctx.now.toISOString()}::timestamptz
        and q.answer is null and ${isAsked(ctx.actor)}
      order by v.closes_at, c.id limit ${MOST}`,
  )
}

function withCode<T extends { number: string | null; symbol: string | null }>({ number, symbol, ...row }: T) {
  return { ...row, code: paperCode({ number, symbol }) }
}
