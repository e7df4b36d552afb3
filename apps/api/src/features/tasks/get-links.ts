import type { TaskLinks } from '@phoihop/contract/task-links'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import {
  visibleAssignment,
  visibleConclusion,
  visibleMeeting,
  visibleProposal,
  visibleTask,
} from '../../platform/visible.ts'

const LINKS_MOST = 50
const paperJson = sql`json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'issuedOn', c.issued_on)`
const meetingColumns = sql`m.id, m.title, m.held_on as "heldOn"`

/** What a task came of, what looked at it, and what came before and after it; each only as far as the reader may see it. */
export async function getTaskLinks(ctx: Ctx, id: string): Promise<TaskLinks> {
  const { actor, db } = ctx
  const seen = await readRow<{ conclusionId: string; meetingId: string | null }>(
    db,
    sql`select t.conclusion_id as "conclusionId", c.meeting_id as "meetingId" from task t join conclusion c on c.id = t.conclusion_id
      where t.id = ${id}::uuid and ${visibleTask(actor)}`,
  )
  if (!seen) notFound()
  const [meeting, lookedAt, proposals, changes, earlier, later] = await Promise.all([
    readRow<NonNullable<TaskLinks['meeting']>>(
      db,
      sql`select ${meetingColumns} from meeting m where m.id = ${seen.meetingId}::uuid and ${visibleMeeting(actor)}`,
    ),
    readRows<TaskLinks['lookedAt'][number]>(
      db,
      sql`select ${meetingColumns} from look_back b join meeting m on m.id = b.meeting_id
        where b.task_id = ${id}::uuid and b.stood is not null and ${visibleMeeting(actor)}
        order by m.held_on desc, m.id limit ${LINKS_MOST}::int`,
    ),
    readRows<TaskLinks['proposals'][number]>(
      db,
      sql`select p.id, p.number || '/' || p.year as code, p.text from proposal p
        where p.id in (select l.proposal_id from answer w join answer_link l on l.answer_id = w.id
          where w.task_id = ${id}::uuid and w.state = 'published') and ${visibleProposal(actor)}
        order by p.year, p.number, p.id limit ${LINKS_MOST}::int`,
    ),
    readRows<TaskLinks['changes'][number]>(
      db,
      sql`select ${paperJson} as paper, x.act as how, x.due_on as on from task_change x
        join paper_relation r on r.id = x.relation_id join conclusion c on c.id = r.later_id
        where x.task_id = ${id}::uuid and c.state = 'issued' and ${visibleConclusion(actor)}
        order by c.issued_on, c.id limit ${LINKS_MOST}::int`,
    ),
    related(
      ctx,
      'earlier',
      sql`t.id in (select x.task_id from task_change x join paper_relation r on r.id = x.relation_id
      where r.later_id = ${seen.conclusionId}::uuid and x.act = 'change')`,
    ),
    related(
      ctx,
      'later',
      sql`c.id in (select r.later_id from task_change x join paper_relation r on r.id = x.relation_id
      where x.task_id = ${id}::uuid and x.act = 'change')`,
    ),
  ])
  return { meeting, lookedAt, proposals, changes, related: [...earlier, ...later] }
}

function related(ctx: Ctx, when: 'earlier' | 'later', where: Sql): Promise<TaskLinks['related']> {
  return readRows(
    ctx.db,
    sql`select t.id, t.ref, t.quote, ${paperJson} as paper, ${when}::text as "when" from task t join conclusion c on c.id = t.conclusion_id
      where ${where} and c.state = 'issued'
        and exists (select 1 from assignment a where a.task_id = t.id and ${visibleAssignment(ctx.actor)})
      order by c.issued_on, t.span_start, t.id limit ${LINKS_MOST}::int`,
  )
}
