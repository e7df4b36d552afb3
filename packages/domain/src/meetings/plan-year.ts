import { type CivilDate, dayWords } from '../civil-date.ts'
import type { PeriodKind } from '../figures/period.ts'
import { type Busy, isOfficeDay, lastFreeDay, nextFreeDay, type Office, type Slot } from './day-checks.ts'
import { periodReviewed, ruleTitle } from './period-reviewed.ts'

/** A line of a series with the days of the year that its recurrence names. */
export interface PlanRule<Kind extends string = string, Mode extends string = string> {
  id: string
  kind: Kind
  mode: Mode | null
  covers: PeriodKind | null
  /** codes of vertical lines: one meeting for each */
  lines: readonly string[]
  title: string
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  days: readonly CivilDate[]
}

/** A meeting the plan wants: which rule, which of its days, for which line; and on what day it is to be held. */
export interface PlanRow<Kind extends string = string, Mode extends string = string> {
  ruleId: string
  occursOn: CivilDate
  line: string | null
  kind: Kind
  mode: Mode | null
  title: string
  period: string | null
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  heldOn: CivilDate
}

/** A meeting of the series that is there already, cancelled ones too: what was called off is not proposed again. */
export interface Standing {
  ruleId: string | null
  occursOn: CivilDate | null
  kind: string
  line: string | null
  period: string | null
  heldOn: CivilDate
}

/** Every meeting the rules name, by day. */
export function occurrencesOf<K extends string, M extends string>(
  rules: readonly PlanRule<K, M>[],
  lineName: (code: string) => string,
): PlanRow<K, M>[] {
  return rules
    .flatMap(({ id, covers, lines, title, days, ...rule }) =>
      days.flatMap((day) =>
        (lines.length === 0 ? [null] : lines).map((line) => {
          const period = covers === null ? null : periodReviewed(covers, day).code
          const named = { period, line: line === null ? null : lineName(line), day: dayWords(day) }
          return { ...rule, ruleId: id, occursOn: day, heldOn: day, line, period, title: ruleTitle(title, named) }
        }),
      ),
    )
    .toSorted((a, b) => compare(a.occursOn, b.occursOn))
}

/** Those of them that are not there yet. */
export function missingOf<Row extends PlanRow>(rows: readonly Row[], standing: readonly Standing[]): Row[] {
  return rows.filter((row) => !standing.some((one) => isSame(row, one)))
}

/** One meeting: planned by the same rule for the same day, or entered by hand for the same period or day. */
function isSame(row: PlanRow, one: Standing): boolean {
  if (row.line !== one.line || row.kind !== one.kind) return false
  if (one.ruleId === row.ruleId) return one.occursOn === row.occursOn
  return row.period === null ? one.heldOn === row.occursOn : one.period === row.period
}

/**
 * Puts each on the first free working day from its own on, or the last before it when there is none up to `until`. What
 * finds no free day stays on its own for a person to decide; what has no working day at all is left out.
 */
export function placeRows<Row extends PlanRow>(
  rows: readonly Row[],
  office: Office & { until?: CivilDate },
  bodies: Pick<Slot, 'hostId' | 'convenerId' | 'chair'>,
): Row[] {
  const busy: Busy[] = [...office.busy]
  return rows.flatMap((row) => {
    const slot = { ...bodies, heldOn: row.heldOn, beginsAt: row.beginsAt, endsAt: row.endsAt }
    const now = { ...office, busy }
    const own = row.heldOn >= office.today && isOfficeDay(row.heldOn, office) ? row.heldOn : null
    const heldOn = nextFreeDay(slot, now, office.until) ?? lastFreeDay(slot, now) ?? own
    if (heldOn === null) return []
    busy.push({ ...slot, heldOn, title: row.title, shared: [] })
    return [{ ...row, heldOn }]
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
