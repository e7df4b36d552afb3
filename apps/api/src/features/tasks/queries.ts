import type { Assignment, PaperTask, Task } from '@phoihop/contract/task-shapes'
import type { AssignmentRights, PaperSides } from '@phoihop/domain/policy/tasks-policy'
import sql, { type Sql } from 'sql-template-tag'
import { briefOn, nameOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleAssignment, visibleConclusion, visibleTask } from '../../platform/visible.ts'
import { asksExtensionSql, assignmentTables } from './assignment-filter.ts'
import { assignmentColumns } from './assignment-row-sql.ts'
import { listOffers } from './list-offers.ts'
import { leadIdsSql } from './lock-assignment.ts'
import { readFieldChoice } from './read-fields.ts'
import { presentCan, presentOnBehalf, presentTaskCan } from './present-can.ts'
import { timeStateSql } from './time-state-sql.ts'

/** The columns of a task as it stands in its paper; roll-up over the assignments the reader may see. */
function paperTaskColumns(ctx: Ctx): Sql {
  const time = timeStateSql(ctx.today)
  return sql`t.id, t.ref, t.span_start as start, t.span_end as "end", t.quote, t.force, t.output,
    t.wants_paper as "wantsPaper", t.answers_proposal as "answersProposal", t.version,
    json_build_object('kind', t.deadline_kind, 'words', t.deadline_words, 'dueOn', t.due_on, 'dueTime', t.due_time,
      'startOn', t.start_on, 'recurrence', t.recurrence, 'reviewOn', t.review_on) as deadline,
    coalesce((select json_agg(json_build_object('role', d.role, 'words', d.words,
        'organisation', case when d.organisation_id is not null then ${briefOn(sql`d.organisation_id`, sql`c.issued_on`)} end,
        'class', case when g.code is not null then json_build_object('code', g.code, 'name', g.name) end) order by d.ordinal)
      from task_address d left join class_address g on g.code = d.class_code
      where d.task_id = t.id), '[]') as addresses,
    (select json_build_object('total', count(*), 'accepted', count(*) filter (where a.state = 'accepted'),
        'reported', count(*) filter (where a.state = 'reported'),
        'overdue', count(*) filter (where a.state <> 'withdrawn' and ${time} = 'overdue'),
        'unacknowledged', count(*) filter (where a.state = 'assigned'),
        'returned', count(*) filter (where a.state = 'returned'),
        'extending', count(*) filter (where ${asksExtensionSql}),
        'classCode', case when count(distinct coalesce(a.class_code, '')) = 1 then max(a.class_code) end)
      from assignment a where a.task_id = t.id and a.state <> 'withdrawn' and ${visibleAssignment(ctx.actor)}
        and a.occurrence = (select max(x.occurrence) from assignment x where x.task_id = t.id)) as "rollUp"`
}

/** The tasks of one paper in the order of its text. The caller has made sure the reader sees the paper. */
export function listPaperTasks(ctx: Ctx, conclusionId: string): Promise<PaperTask[]> {
  return readRows(
    ctx.db,
    sql`select ${paperTaskColumns(ctx)} from task t join conclusion c on c.id = t.conclusion_id
      where c.id = ${conclusionId}::uuid and ${visibleConclusion(ctx.actor)} order by t.span_start, t.id`,
  )
}

export async function getPaperTask(ctx: Ctx, id: string): Promise<PaperTask> {
  const row = await readRow<PaperTask>(
    ctx.db,
    sql`select ${paperTaskColumns(ctx)} from task t join conclusion c on c.id = t.conclusion_id
      where t.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return row ?? notFound()
}

/** One task: its sentence in context, its paper, and the assignments the reader may see with their history. */
export async function getTask(ctx: Ctx, id: string): Promise<Task> {
  const [task, assignments] = await Promise.all([
    readRow<TaskData>(
      ctx.db,
      sql`select ${paperTaskColumns(ctx)}, c.keeper_id as "keeperId", c.issuer_id as "issuerId",
          t.check_waived_on as "checkWaivedOn", t.stopped_from as "stoppedFrom", t.field, ${visibleConclusion(ctx.actor)} as "readsPaper",
          json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'subject', c.subject, 'issuedOn', c.issued_on,
            'issuer', ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)}) as paper,
          (select json_build_object('start', min(i.span_start), 'end', max(i.span_end))
            from item i where i.conclusion_id = c.id and i.span_start < t.span_end and t.span_start < i.span_end) as around,
          c.text, c.state = 'issued' as "isIssued"
        from task t join conclusion c on c.id = t.conclusion_id
        where t.id = ${id}::uuid and ${visibleTask(ctx.actor)}`,
    ),
    listAssignmentDetails(ctx, sql`a.task_id = ${id}::uuid`),
  ])
  if (!task) notFound()
  const { around, text, keeperId, issuerId, readsPaper, isIssued, ...row } = task
  const { checkWaivedOn, deadline, paper, stoppedFrom } = row
  const can = presentTaskCan(ctx.actor, {
    keeperId,
    issuerId,
    assignments,
    checkWaived: checkWaivedOn !== null,
    recurs: deadline.kind === 'recurring' && deadline.recurrence !== null && stoppedFrom === null,
    readsPaper,
    isIssued,
  })
  const issuedOn = isIssued ? paper.issuedOn : null
  const offers = issuedOn === null ? [] : await listOffers(ctx, { id, keeperId, issuerId, issuedOn })
  // spans count UTF-16 code units, as JavaScript does and Postgres does not
  return {
    ...row,
    context: { start: around.start, text: text.slice(around.start, around.end) },
    assignments,
    offers,
    ...(can.setField ? await readFieldChoice(ctx, id) : { fieldChoices: [], suggestedField: null }),
    can,
  }
}

type TaskData = Omit<Task, 'assignments' | 'context' | 'offers' | 'can' | 'fieldChoices' | 'suggestedField'> &
  PaperSides & { around: { start: number; end: number }; text: string; readsPaper: boolean; isIssued: boolean }

export async function getAssignment(ctx: Ctx, id: string): Promise<Assignment> {
  const [row] = await listAssignmentDetails(ctx, sql`a.id = ${id}::uuid`)
  // an act may take the work out of sight of who did it
  return row ?? notFound()
}

type AssignmentData = Omit<Assignment, 'can' | 'onBehalf'> & PaperSides & { heldById: string; leadIds: string[] }

async function listAssignmentDetails(ctx: Ctx, where: Sql): Promise<Assignment[]> {
  const rows = await readRows<AssignmentData>(
    ctx.db,
    sql`select ${assignmentColumns(ctx.today)}, a.task_id as "taskId", a.held_by_id as "heldById", c.keeper_id as "keeperId", c.issuer_id as "issuerId",
        ${leadIdsSql} as "leadIds", a.reopen_asked_on as "reopenAskedOn",
        (select g.name from class_address g where g.code = a.class_code) as "className",
        coalesce((select json_agg(${responseJson} order by r.at, r.id)
          from response r join person p on p.id = r.person_id join membership m on m.id = r.membership_id
          where r.assignment_id = a.id), '[]') as responses
      from ${assignmentTables()} where ${where} and ${visibleAssignment(ctx.actor)}
      order by a.role desc, l.name collate "vi-x-icu", k.ordinal, o.name collate "vi-x-icu", a.occurrence desc, a.id limit 2000`,
  )
  return rows.map(({ heldById, keeperId, issuerId, leadIds, ...row }) => {
    const { state, role, handedTo } = row
    const rights = {
      organisationId: heldById,
      keeperId,
      issuerId,
      state,
      role,
      leadIds,
      handedToId: handedTo?.id ?? null,
    }
    return { ...row, can: presentCan(ctx.actor, rights, row), onBehalf: presentOnBehalf(ctx.actor, rights, row) }
  })
}

/** How the reader stands to one part of the work, whatever its history. */
export async function getRights(ctx: Ctx, id: string): Promise<AssignmentRights> {
  const row = await readRow<AssignmentRights>(
    ctx.db,
    sql`select a.held_by_id as "organisationId", c.keeper_id as "keeperId", c.issuer_id as "issuerId", a.state, a.role,
        ${leadIdsSql} as "leadIds", a.handed_to_id as "handedToId"
      from ${assignmentTables()} where a.id = ${id}::uuid and ${visibleAssignment(ctx.actor)}`,
  )
  return row ?? notFound()
}

const responseJson = sql`json_build_object('id', r.id, 'act', r.act, 'toState', r.to_state, 'at', r.at,
  'personName', case when m.person_id = p.id then p.full_name else p.full_name || ' thay ' ||
    (select principal.full_name from person principal where principal.id = m.person_id) end,
  'post', m.post, 'organisationName', ${nameOn(sql`m.organisation_id`, sql`(r.at at time zone 'Asia/Ho_Chi_Minh')::date`)}, 'words', r.words, 'percent', r.percent, 'productNumber', r.product_number,
  'productOn', r.product_on,
  'suggested', case when r.suggested_id is not null then ${briefOn(sql`r.suggested_id`, sql`(r.at at time zone 'Asia/Ho_Chi_Minh')::date`)} end,
  'onBehalf', r.on_behalf, 'letterNumber', r.letter_number, 'letterOn', r.letter_on, 'dayFrom', r.day_from, 'dayTo', r.day_to,
  'obstacle', (select e.obstacle from extension e where e.asked_by_id = r.id),
  'handedTo', (select json_build_object('fullName', hp.full_name, 'post', hm.post)
    from membership hm join person hp on hp.id = hm.person_id where hm.id = r.handed_to_id),
  'correctsId', r.corrects_id, 'correctedById', (select x.id from response x where x.corrects_id = r.id),
  'files', coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by x.ordinal)
    from response_file x join stored_file f on f.id = x.file_id where x.response_id = r.id), '[]'))`
