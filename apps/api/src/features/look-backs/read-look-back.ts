import type { LookBackRow } from '@phoihop/contract/look-backs'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import type { ReadCtx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleAssignment, visibleConclusion } from '../../platform/visible.ts'
import { dueSql, lateDaysSql, timeStateSql } from '../tasks/public.ts'

/** A task of an earlier conclusion of the series, with what is noted about it. */
export interface TaskRow {
  taskId: string
  paperId: string
  ref: string
  quote: string
  deadlineWords: string | null
  note: string | null
  version: number
  stood: { units: Unit[] } | null
}

export type Unit = LookBackRow['units'][number]
export type UnitRow = Unit & { taskId: string }

/**
 * The tasks a meeting looks back on: all of the conclusions of the meeting before it in its series, and what is still
 * open of those before that; work without a deadline and standing work is never left out. A closed meeting: those it
 * looked back on then.
 */
export function listTasks(ctx: ReadCtx, meetingId: string, { closed }: { closed: boolean }): Promise<TaskRow[]> {
  const open = sql`exists (select 1 from assignment a where a.task_id = t.id and a.state not in ('accepted', 'withdrawn'))`
  const asked = closed ? sql`b.stood is not null` : sql`(e.held_on = last.held_on or ${open})`
  return readRows(
    ctx.db,
    sql`with here as (select id, series_id, held_on from meeting where id = ${meetingId}::uuid),
        last as (select max(p.held_on) as held_on from meeting p join here on p.series_id = here.series_id
          where p.held_on < here.held_on and exists (select 1 from conclusion c where c.meeting_id = p.id and c.state = 'issued'))
      select t.id as "taskId", c.id as "paperId", t.ref, t.quote, t.deadline_words as "deadlineWords", b.note, b.stood,
        coalesce(b.version, 0) as version
      from here join meeting e on e.series_id = here.series_id and e.held_on < here.held_on
        cross join last join conclusion c on c.meeting_id = e.id and c.state = 'issued'
        join task t on t.conclusion_id = c.id
        left join look_back b on b.meeting_id = here.id and b.task_id = t.id
      where ${visibleConclusion(ctx.actor)} and ${asked}
      order by e.held_on desc, c.issued_on desc, c.id, t.span_start, t.id limit 500`,
  )
}

/** How the bodies stand with these tasks, as of a day: leads first, what is late first. */
export function listUnits(ctx: ReadCtx, taskIds: readonly string[], asOf: CivilDate): Promise<UnitRow[]> {
  return readRows(
    ctx.db,
    sql`select a.task_id as "taskId", a.id as "assignmentId", a.role, a.state, a.percent,
        ${briefOn(sql`coalesce(a.held_by_id, a.organisation_id)`, sql`${asOf}::date`)} as organisation,
        ${timeStateSql(asOf)} as time, ${dueSql} as "dueOn", ${lateDaysSql(asOf)}::int as "lateDays", said.words,
        coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes))
          from response_file x join stored_file f on f.id = x.file_id join response r on r.id = x.response_id
          where r.assignment_id = a.id), '[]') as files
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
        left join lateral (select r.words from response r where r.assignment_id = a.id and r.words is not null
          order by r.at desc, r.id desc limit 1) said on true
      where a.task_id = any(${[...taskIds]}::uuid[]) and a.state <> 'withdrawn' and ${visibleAssignment(ctx.actor)}
        and a.occurrence = (select max(x.occurrence) from assignment x where x.task_id = a.task_id)
      order by a.role desc, ${lateDaysSql(asOf)} desc, a.id`,
  )
}

/** The papers those tasks stand in. */
export function listPapers(ctx: ReadCtx, ids: readonly string[]) {
  return readRows<PaperRow>(
    ctx.db,
    sql`select c.id, c.number, c.symbol, c.subject, c.issued_on as "issuedOn",
        ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)} as issuer
      from conclusion c where c.id = any(${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], c.id)`,
  )
}

interface PaperRow {
  id: string
  number: string | null
  symbol: string | null
  subject: string
  issuedOn: CivilDate | null
  issuer: { id: string; name: string; shortName: string }
}
