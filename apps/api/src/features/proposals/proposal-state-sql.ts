import type { CivilDate } from '@phoihop/domain/civil-date'
import sql, { type Sql } from 'sql-template-tag'

/** The ids of `proposal p` and of what was joined into it. */
export const togetherSql = sql`(select p.id union all select j.id from proposal j where j.joined_into_id = p.id)`

/** Condition on `answer a`: it answers, and does not only send the question on to another body. */
const answersSql = sql`(a.state = 'published' and not (a.kind = 'outside' and a.forward_to_id is not null))`

/** The answers in force of `proposal p`: published in the round it is in. */
export function inForceSql(columns: Sql): Sql {
  return sql`(select ${columns} from answer_link l join answer a on a.id = l.answer_id
    where l.proposal_id = p.id and l.round = p.round and ${answersSql})`
}

const lastOpinions = sql`(select distinct on (m.organisation_id) m.act from proposal_move m
  where m.proposal_id = p.id and m.round = p.round and m.act in ('agree', 'dissatisfied')
  order by m.organisation_id, m.at desc, m.id desc)`

/** What `deriveProposalState` of the domain asks for, of `proposal p`. */
const askersSql = sql`(select count(distinct pa.organisation_id)::int from proposal_asker pa where pa.proposal_id in ${togetherSql})`
const askedToExplainSql = sql`coalesce((select m.act = 'clarify' from proposal_move m where m.proposal_id = p.id and m.round = p.round
  and m.act in ('clarify', 'explain') order by m.at desc, m.id desc limit 1), false)`
const agreedSql = sql`(select count(*)::int from ${lastOpinions} o where o.act = 'agree')`
const dissatisfiedSql = sql`(select count(*)::int from ${lastOpinions} o where o.act = 'dissatisfied')`

export const factsSql = sql`json_build_object('joined', p.joined_into_id is not null, 'withdrawn', p.withdrawn_at is not null,
  'askedToExplain', ${askedToExplainSql}, 'answered', exists ${inForceSql(sql`1`)}, 'askers', ${askersSql},
  'agreed', ${agreedSql}, 'dissatisfied', ${dissatisfiedSql})`

/** `deriveProposalState` of the domain as SQL on `proposal p`; a test holds both equal on the same facts. */
export const stateSql = sql`(case when p.withdrawn_at is not null then 'withdrawn' when p.joined_into_id is not null then 'joined'
  when exists ${inForceSql(sql`1`)} then (case when ${dissatisfiedSql} > 0 then 'dissatisfied'
    when ${agreedSql} > 0 and ${agreedSql} >= ${askersSql} then 'satisfied' else 'no-opinion' end)
  when ${askedToExplainSql} then 'unclear' else 'unanswered' end)`

/** `deriveAnswerTime` of the domain as SQL, of a state that stands in the column `state`. */
export function answerTimeSql(state: Sql, today: CivilDate, soonDays: number): Sql {
  return sql`(case when ${state} = 'unclear' then 'stopped' when ${state} <> 'unanswered' then 'none'
    when p.due_on < ${today}::date then 'overdue'
    when p.due_on - ${today}::date <= ${soonDays}::int then 'due-soon' else 'in-time' end)`
}
