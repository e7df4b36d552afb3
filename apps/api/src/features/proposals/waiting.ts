import type { proposalsApi, WaitingProposal } from '@phoihop/contract/proposals'
import { mayAsk, mayEnterForOthers, mayRaise } from '@phoihop/domain/policy/proposals-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { askersJson, codeSql } from './proposal-columns.ts'
import { answerTimeSql, stateSql, togetherSql } from './proposal-state-sql.ts'
import { readSettings } from './read-settings.ts'

type Waiting = z.output<typeof proposalsApi.waiting.response>

const MOST = 50

/** What waits for this person, in this post: to be answered, approved, explained, or judged. */
export async function listWaiting(ctx: Ctx): Promise<Waiting> {
  const nothing = { toAddress: [], toAnswer: [], toApprove: [], toExplain: [], toOpine: [] }
  const { actor } = ctx
  if (!mayRaise(actor) || !mayAsk(actor, { askerIds: actor.ownIds })) return nothing
  const own = sql`${[...actor.ownIds]}::uuid[]`
  const asked = sql`exists (select 1 from proposal_asker pa where pa.proposal_id in ${togetherSql} and pa.held_by_id = any(${own}))`
  // an opinion of any own body in this round is an opinion
  const unjudged = sql`not exists (select 1 from proposal_move m join proposal_asker pa on pa.organisation_id = m.organisation_id
    and pa.proposal_id in ${togetherSql} and pa.held_by_id = any(${own})
    where m.proposal_id = p.id and m.round = p.round and m.act in ('agree', 'dissatisfied'))`
  // the keeper has yet to say who answers
  const unaddressed = mayEnterForOthers(actor)
    ? sql`p.addressed_to_id is null and p.keeper_id = any(${own})`
    : sql`false`
  // with an answer on its way it waits for who approves
  const unprepared = sql`not exists (select 1 from answer_link l join answer w on w.id = l.answer_id
    where l.proposal_id = p.id and w.state = 'submitted' and w.body_id = p.addressed_to_id)`
  const [toAddress, toAnswer, toApprove, toExplain, toOpine] = await Promise.all([
    read(ctx, unaddressed, sql`p.state = 'unanswered'`),
    read(ctx, sql`p.addressed_to_id = any(${own}) and ${unprepared}`, sql`p.state = 'unanswered'`),
    read(ctx, submittedTo(ctx), sql`p.state <> 'withdrawn'`),
    read(ctx, asked, sql`p.state = 'unclear'`),
    read(ctx, sql`${asked} and ${unjudged}`, sql`p.state in ('no-opinion', 'dissatisfied')`),
  ])
  return { toAddress, toAnswer, toApprove, toExplain, toOpine }
}

function submittedTo({ actor }: Ctx): Sql {
  if (actor.function !== 'leader' && actor.function !== 'secretary') return sql`false`
  const others = actor.function === 'secretary' ? sql`w.prepared_by_id <> ${actor.personId}::uuid` : sql`true`
  return sql`exists (select 1 from answer_link l join answer w on w.id = l.answer_id
    where l.proposal_id = p.id and w.state = 'submitted' and w.body_id = any(${[...actor.ownIds]}::uuid[]) and ${others})`
}

async function read(ctx: Ctx, where: Sql, state: Sql): Promise<WaitingProposal[]> {
  const { soonDays } = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  return readRows(
    ctx.db,
    sql`select p.id, ${codeSql} as code, p.text, ${askersJson} as askers, p.due_on as "dueOn",
        ${answerTimeSql(sql`p.state`, ctx.today, soonDays)} as time
      from (select p.*, ${stateSql} as state from proposal p
        where p.territory_id = ${ctx.actor.territoryId}::uuid and ${where}) p
      where ${state} order by p.due_on, p.id limit ${MOST}`,
  )
}
