import type { proposalsApi } from '@phoihop/contract/proposals'
import type { ProposalSettings } from '@phoihop/domain/settings/proposal-settings'
import { parsePeriod } from '@phoihop/domain/figures/period'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import type { OrderPart } from '../../platform/keyset.ts'
import { visibleProposal } from '../../platform/visible.ts'
import { answerTimeSql, inForceSql, stateSql, togetherSql } from './proposal-state-sql.ts'

export type ProposalQuery = z.output<typeof proposalsApi.counts.query>

/** The proposals the reader sees that pass the filter, each with its state: `from ${proposalsSql(…)} p`. */
export function proposalsSql(ctx: Ctx, query: ProposalQuery, settings: ProposalSettings): Sql {
  return sql`(select p.* from (select p.*, ${stateSql} as state from proposal p
    where ${visibleProposal(ctx.actor)} and ${plainFilter(ctx, query)}) p where ${stateFilter(ctx, query, settings)})`
}

function plainFilter({ actor }: Ctx, query: ProposalQuery): Sql {
  const period = query.period === undefined ? null : parsePeriod(query.period)
  const own = [...actor.ownIds, ...actor.predecessorIds]
  const mine = sql`(p.addressed_to_id = any(${own}::uuid[]) or exists (select 1 from proposal_asker pa
    where pa.proposal_id in ${togetherSql} and pa.held_by_id = any(${own}::uuid[])))`
  return sql`(${hasWords(sql`p.search_text`, query.q)} or p.number || '/' || p.year = ${query.q ?? null})
    and (${query.field ?? null}::text is null or p.field = ${query.field ?? null})
    and (${query.meetingId ?? null}::uuid is null or p.meeting_id = ${query.meetingId ?? null}::uuid
      or exists (select 1 from proposal_agenda g join agenda_item i on i.id = g.agenda_item_id
        where g.proposal_id = p.id and i.meeting_id = ${query.meetingId ?? null}::uuid))
    and (${query.addressedToId ?? null}::uuid is null or p.addressed_to_id = ${query.addressedToId ?? null}::uuid)
    and (${query.askerId ?? null}::uuid is null or exists (select 1 from proposal_asker pa
      where pa.proposal_id in ${togetherSql} and ${query.askerId ?? null}::uuid in (pa.organisation_id, pa.held_by_id)))
    and (${period?.from ?? null}::date is null or p.raised_on between ${period?.from ?? null}::date and ${period?.to ?? null}::date)
    and ${query.mine ? mine : sql`true`}`
}

function stateFilter({ today }: Ctx, query: ProposalQuery, { soonDays }: ProposalSettings): Sql {
  // what was joined into another is found by asking for it: elsewhere it would be counted twice
  const state =
    query.state === undefined
      ? sql`p.state <> 'joined'`
      : query.state === 'open'
        ? sql`p.state in ('unanswered', 'unclear', 'dissatisfied')`
        : sql`p.state = ${query.state}`
  const time =
    query.time === undefined ? sql`true` : sql`${answerTimeSql(sql`p.state`, today, soonDays)} = ${query.time}`
  const kind = query.kind === undefined ? sql`true` : sql`${query.kind}::text in ${inForceSql(sql`a.kind`)}`
  return sql`${state} and ${time} and ${kind}`
}

const newest: OrderPart[] = [
  { by: sql`(date '2500-01-01' - p.raised_on)`, type: 'int' },
  { by: sql`(-p.number)`, type: 'int' },
  { by: sql`p.id`, type: 'uuid' },
]
const due: OrderPart[] = [
  { by: sql`(case p.state when 'unanswered' then 0 when 'unclear' then 1 else 2 end)`, type: 'int' },
  { by: sql`p.due_on`, type: 'date' },
  { by: sql`p.id`, type: 'uuid' },
]
const asker: OrderPart[] = [
  {
    by: sql`(select min(o.search_text) from proposal_asker pa join organisation o on o.id = pa.organisation_id where pa.proposal_id = p.id)`,
    type: 'text',
  },
  { by: sql`p.id`, type: 'uuid' },
]

export const ORDERS = { newest, due, asker }
