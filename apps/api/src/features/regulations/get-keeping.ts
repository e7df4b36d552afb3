import type { Regulation, RegulationKeeping } from '@phoihop/contract/regulations'
import { missingOf, occurrencesOf } from '@phoihop/domain/meetings/plan-year'
import { mayRecordNotice } from '@phoihop/domain/policy/regulations-policy'
import { dutyPeriods, dutyState } from '@phoihop/domain/regulations/information-duties'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { rulesOfYear, standingOf } from '../meetings/public.ts'
import { assignmentFilter } from '../tasks/public.ts'
import { getRegulation } from './queries.ts'

type Notice = RegulationKeeping['duties'][number]['periods'][number]['notices'][number]

/** How a regulation is kept in a year up to today: meetings, what the conclusions gave to do, information given. */
export async function getKeeping(ctx: Ctx, id: string, year: number): Promise<RegulationKeeping> {
  const regulation = await getRegulation(ctx, id)
  const [meetings, unplanned, work, notices] = await Promise.all([
    countMeetings(ctx, id, year),
    findUnplanned(ctx, regulation, year),
    countWork(ctx, id, year),
    listNotices(ctx, id),
  ])
  const duties = dutiesOf(ctx, regulation, year, notices)
  const owed = duties.flatMap((duty) => duty.periods).filter((period) => period.state !== 'running')
  return {
    year,
    meetings: { held: meetings.held, due: meetings.due + unplanned.length, unplanned },
    work,
    duties,
    counts: { met: owed.filter((period) => period.state === 'met').length, owed: owed.length },
  }
}

/** The same conditions as the list of meetings has for `regulationId`, `year`, `state` and `due`. */
async function countMeetings(ctx: Ctx, id: string, year: number): Promise<{ held: number; due: number }> {
  const row = await readRow<{ held: number; due: number }>(
    ctx.db,
    sql`select count(*) filter (where m.state = 'closed')::int as held,
        count(*) filter (where m.state <> 'cancelled' and m.held_on <= ${ctx.today}::date)::int as due
      from meeting m join meeting_series s on s.id = m.series_id
      where s.regulation_id = ${id}::uuid and extract(year from m.held_on) = ${year}::int and ${visibleMeeting(ctx.actor)}`,
  )
  return row ?? { held: 0, due: 0 }
}

/** What the rules of its series asked for by today and nobody planned. */
async function findUnplanned(ctx: Ctx, { series, effectiveFrom, effectiveTo }: Regulation, year: number) {
  const inTerm = (day: string) =>
    day <= ctx.today && (effectiveFrom === null || day >= effectiveFrom) && (effectiveTo === null || day <= effectiveTo)
  const all = await Promise.all(
    series.map(async (one) => {
      const [rules, standing] = await Promise.all([rulesOfYear(ctx, one.id, year), standingOf(ctx, one.id, year)])
      const asked = occurrencesOf(rules, (code) => code).filter((row) => inTerm(row.occursOn))
      return missingOf(asked, standing).map((row) => ({ seriesId: one.id, title: row.title, on: row.occursOn }))
    }),
  )
  return all.flat().toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Lead work that the conclusions of the year's meetings gave: the list of assignments has the same filter. */
async function countWork(ctx: Ctx, regulationId: string, year: number): Promise<{ done: number; all: number }> {
  const { where, tables } = assignmentFilter(ctx, { role: 'lead', regulationId, heldIn: year })
  const row = await readRow<{ done: number; all: number }>(
    ctx.db,
    sql`select count(*) filter (where a.state = 'accepted')::int as done, count(*)::int as "all"
      from ${tables} where ${where}`,
  )
  return row ?? { done: 0, all: 0 }
}

function listNotices(ctx: Ctx, id: string): Promise<(Notice & { clauseId: string; period: string })[]> {
  return readRows(
    ctx.db,
    sql`select n.id, n.clause_id as "clauseId", n.period, n.done_on as "doneOn", n.how, n.paper, n.words,
        case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) end as file,
        p.full_name as "recordedBy"
      from duty_notice n join regulation_clause c on c.id = n.clause_id left join stored_file f on f.id = n.file_id
      join membership m on m.id = n.recorded_by_id join person p on p.id = m.person_id
      where c.regulation_id = ${id}::uuid order by n.done_on, n.id limit 5000`,
  )
}

function dutiesOf(
  ctx: Ctx,
  { clauses, owner, effectiveFrom, effectiveTo }: Regulation,
  year: number,
  notices: Awaited<ReturnType<typeof listNotices>>,
): RegulationKeeping['duties'] {
  const term = { from: effectiveFrom, to: effectiveTo }
  return clauses.flatMap(({ id: clauseId, duty }) => {
    if (duty === null) return []
    const periods = dutyPeriods(duty.every, year, term, ctx.today).map((period) => {
      const own = notices
        .filter((notice) => notice.clauseId === clauseId && notice.period === period.code)
        .map(({ clauseId: _clause, period: _period, ...notice }) => notice)
      return { code: period.code, state: dutyState(period, own.length > 0, ctx.today), notices: own }
    })
    const record = mayRecordNotice(ctx.actor, { ownerId: owner.id, informerId: duty.informer.id })
    return [{ clauseId, periods, can: { record } }]
  })
}
