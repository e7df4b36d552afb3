import type { meetingSeriesApi, YearPlan } from '@phoihop/contract/meeting-series'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { missingOf, occurrencesOf, type PlanRow } from '@phoihop/domain/meetings/plan-year'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { getSeries } from './get-series.ts'
import { searchTextOf } from './meeting-columns.ts'
import { rulesOfYear, standingOf } from './plan-facts.ts'
import { planYear } from './plan-year.ts'

type Body = z.output<typeof meetingSeriesApi.makePlan.body>
type Wanted = Body['rows'][number]
type Chosen = PlanRow & Pick<Wanted, 'chairName'>

/** Makes the meetings of a plan at once. What somebody made meanwhile is not made again: the series is locked for the time. */
export async function makePlan(ctx: Ctx, id: string, body: Body): Promise<YearPlan> {
  const series = await getSeries(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, { hostId: series.owner.id, convenerId: series.owner.id })
  const { year, rows, ...head } = body
  for (const [i, row] of rows.entries()) checkRow(ctx, row, year, `rows.${i}`)
  const asked = occurrencesOf(await rulesOfYear(ctx, id, year), (code) => code)
  const chosen = rows.map((row, i) => joined(row, asked, i))
  await command(ctx, 'meetings.plan-year', { id, ...body }, async (tx) => {
    await checkOrganisations(ctx, tx, [head.hostId, head.convenerId], {
      code: 'organisations/body-unknown',
      field: 'hostId',
    })
    authorize(ctx.actor, mayKeepMeeting, head)
    await tx.$queryRaw`select 1 from meeting_series where id = ${id}::uuid for update`
    const missing = missingOf(onlyOnce(chosen), await standingOf(ctx, id, year))
    const state: MeetingState = 'planned'
    await tx.meeting.createMany({
      data: missing.map((row) => ({ ...columnsOf(head, row), seriesId: id, state })),
      skipDuplicates: true,
    })
    const subject = { type: 'meeting-series', id, name: series.name }
    return { id, subject, after: { year, meetings: missing.map((row) => row.heldOn) } }
  })
  return planYear(ctx, id, year)
}

function checkRow(ctx: Ctx, row: Wanted, year: number, path: string): void {
  const refuse = (field: keyof Wanted, code: AppError['code']) => {
    throw new AppError(code, { fields: { [`${path}.${field}`]: code } })
  }
  if (row.heldOn < ctx.today) refuse('heldOn', 'meetings/day-past')
  if (!row.heldOn.startsWith(`${year}-`)) refuse('heldOn', 'meetings/day-outside-year')
  if (row.beginsAt !== null && row.endsAt !== null && row.endsAt <= row.beginsAt)
    refuse('endsAt', 'meetings/ends-before-start')
}

/** Another chair than the plan's brings no post of the plan's. */
function columnsOf(head: Omit<Body, 'year' | 'rows'>, { chairName, ...row }: Chosen) {
  const chair = chairName === null ? {} : { chairName, chairPost: null }
  const columns = { ...head, ...row, ...chair }
  return {
    ...columns,
    heldOn: toColumn(row.heldOn),
    occursOn: toColumn(row.occursOn),
    searchText: searchTextOf(columns),
  }
}

/** The row as edited, with what only the rule can say: kind and period. */
function joined(row: Wanted, asked: readonly PlanRow[], i: number): Chosen {
  const rule = asked.find((one) => one.ruleId === row.ruleId && one.occursOn === row.occursOn && one.line === row.line)
  if (!rule) throw new AppError('meetings/rule-unknown', { fields: { [`rows.${i}.ruleId`]: 'meetings/rule-unknown' } })
  return { ...row, kind: rule.kind, period: rule.period }
}

function onlyOnce(rows: readonly Chosen[]): Chosen[] {
  return [...new Map(rows.map((row) => [`${row.ruleId} ${row.occursOn} ${row.line}`, row])).values()]
}
