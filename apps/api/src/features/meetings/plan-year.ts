import type { YearPlan } from '@phoihop/contract/meeting-series'
import { missingOf, occurrencesOf, placeRows } from '@phoihop/domain/meetings/plan-year'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { Ctx } from '../../platform/ctx.ts'
import { getSeries } from './get-series.ts'
import { busyOfYear, meetingsOfYear, rulesOfYear, specialDays, standingOf } from './plan-facts.ts'

/** What the rules of a series ask for in a year and is not there yet, each on the next free working day. */
export async function planYear(ctx: Ctx, id: string, year: number): Promise<YearPlan> {
  const series = await getSeries(ctx, id)
  const [rules, known, standing, days, busy] = await Promise.all([
    rulesOfYear(ctx, id, year),
    standingOf(ctx, id, year),
    meetingsOfYear(ctx, id, year),
    specialDays(ctx, `${year}-01-01`, `${year + 1}-03-01`),
    busyOfYear(ctx, id, year),
  ])
  const lineNames = new Map(series.lineOptions.map((line) => [line.code, line.name]))
  const lineName = (code: string) => lineNames.get(code) ?? code
  const asked = occurrencesOf(rules, lineName)
  const missing = missingOf(asked, known)
  const ahead = missing.filter((row) => row.occursOn >= ctx.today)
  const head = headOf(series)
  const chair = head.chairName === null ? null : fold(head.chairName)
  const rows = placeRows(ahead, { today: ctx.today, days, busy, until: `${year}-12-31` }, { ...head, chair })
  return {
    year,
    series: { id, name: series.name },
    head,
    rows: rows.map((row) => ({ ...row, chairName: null, lineName: row.line === null ? null : lineName(row.line) })),
    counts: { asked: asked.length, standing: asked.length - missing.length, gone: missing.length - rows.length },
    standing,
    days,
    // who sits in both is told to who plans; others see seats in their scope alone
    busy: series.can.edit ? busy : busy.map((one) => ({ ...one, shared: [] })),
    can: { make: series.can.edit },
  }
}

function headOf({ last, owner }: Awaited<ReturnType<typeof getSeries>>): YearPlan['head'] {
  return {
    hostId: last?.hostId ?? owner.id,
    convenerId: last?.convenerId ?? owner.id,
    chairName: last?.chairName ?? null,
    chairPost: last?.chairPost ?? null,
    secretaryName: last?.secretaryName ?? null,
    secretaryPost: last?.secretaryPost ?? null,
  }
}
