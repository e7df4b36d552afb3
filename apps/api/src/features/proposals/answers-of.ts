import type { Answer } from '@phoihop/contract/proposal-shapes'
import { answerAllows } from '@phoihop/domain/proposals/answer-kinds'
import { mayApproveAnswer, mayEditAnswer, maySeeAnswerDrafts } from '@phoihop/domain/policy/proposals-policy'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleConclusion, visibleProposal } from '../../platform/visible.ts'
import { dueSql, timeStateSql } from '../tasks/public.ts'

/** Condition on `answer w`: published, or worked on in the own body. */
export function visibleAnswer({ actor }: Pick<Ctx, 'actor'>): Sql {
  const drafts = maySeeAnswerDrafts(actor) ? sql`w.body_id = any(${[...actor.ownIds]}::uuid[])` : sql`false`
  return sql`(w.state = 'published' or ${drafts})`
}

/**
 * How the work goes that an answer gives: of the task it names, or of every sentence of the item it quotes. To whoever sees
 * the answer, also without seeing the paper.
 */
function workJson({ today }: Ctx): Sql {
  return sql`coalesce((select json_agg(json_build_object('organisation', ${briefOn(sql`a.held_by_id`, sql`c.issued_on`)},
      'state', a.state, 'time', ${timeStateSql(today)}, 'dueOn', ${dueSql}, 'deadlineWords', t.deadline_words,
      'percent', a.percent, 'completedOn', a.completed_on) order by t.span_start, a.organisation_id)
    from task t join assignment a on a.task_id = t.id join conclusion c on c.id = t.conclusion_id
    where w.conclusion_id = t.conclusion_id and a.role = 'lead' and a.state <> 'withdrawn' and case when w.task_id is not null
      then t.id = w.task_id else t.span_start >= w.span_start and t.span_end <= w.span_end end), '[]')`
}

const paperJson = (ctx: Ctx) => sql`(select json_build_object('id', case when seen.yes then c.id end,
    'code', c.number || '-' || c.symbol, 'issuedOn', c.issued_on,
    'ref', coalesce((select t.ref from task t where t.id = w.task_id), (select i.ref from item i where i.id = w.item_id)),
    'itemId', case when seen.yes then w.item_id end, 'taskId', case when seen.yes then w.task_id end)
  from conclusion c cross join lateral (select ${visibleConclusion(ctx.actor)} as yes) seen where c.id = w.conclusion_id)`

type AnswerRow = Omit<Answer, 'can'> & { bodyId: string; preparedById: string }

/** The answers to a proposal that the reader sees, in the order they came. */
export function listAnswers(ctx: Ctx, proposalId: string): Promise<Answer[]> {
  return readAnswers(ctx, sql`al.proposal_id = ${proposalId}::uuid`)
}

export async function getAnswer(ctx: Ctx, id: string): Promise<Answer> {
  const [answer] = await readAnswers(ctx, sql`w.id = ${id}::uuid`)
  return answer ?? notFound()
}

async function readAnswers(ctx: Ctx, where: Sql): Promise<Answer[]> {
  const rows = await readRows<AnswerRow>(
    ctx.db,
    sql`select w.id, w.version, w.kind, w.words, w.letter_number as "letterNumber", w.letter_on as "letterOn", w.until,
        w.quote, w.state, w.return_reason as "returnReason", w.prepared_name as "preparedName", w.body_id as "bodyId",
        w.prepared_by_id as "preparedById", w.published_by as "publishedBy", w.published_on as "publishedOn", al.round,
        ${briefOn(sql`w.body_id`, sql`w.published_on`)} as body,
        case when w.forward_to_id is not null then ${briefOn(sql`w.forward_to_id`, sql`w.published_on`)} end as "forwardTo",
        case when w.conclusion_id is not null then ${paperJson(ctx)} end as paper, ${workJson(ctx)} as work,
        coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by x.ordinal)
          from proposal_file x join stored_file f on f.id = x.file_id where x.answer_id = w.id), '[]') as files,
        coalesce((select json_agg(json_build_object('id', p.id, 'code', p.number || '/' || p.year) order by p.year, p.number)
          from answer_link o join proposal p on p.id = o.proposal_id
          where o.answer_id = w.id and o.proposal_id <> al.proposal_id and ${visibleProposal(ctx.actor)}), '[]') as "alsoTo"
      from answer w join answer_link al on al.answer_id = w.id join proposal p on p.id = al.proposal_id
      where ${where} and ${visibleAnswer(ctx)} and ${visibleProposal(ctx.actor)}
      order by coalesce(w.published_at, 'infinity'), w.created_at, w.id limit 200`,
  )
  return rows.map(({ bodyId, preparedById, ...row }) => {
    const edit = mayEditAnswer(ctx.actor, { bodyId }) && row.state === 'draft'
    const approve = mayApproveAnswer(ctx.actor, { bodyId, preparedById })
    return {
      ...row,
      can: {
        edit,
        submit: edit,
        return: row.state === 'submitted' && approve,
        publish: approve && answerAllows('publish', row.state),
      },
    }
  })
}
