import type { MeetingSeries, SeriesRuleEntry } from '@phoihop/contract/meeting-series'
import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import type { TestApp } from './test-app.ts'

export function rule(given: Partial<SeriesRuleEntry> = {}): SeriesRuleEntry {
  return {
    id: null,
    kind: 'quarterly',
    mode: 'online',
    // the second Tuesday after each quarter
    recurrence: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2TU',
    covers: 'quarter',
    lines: [],
    title: 'Giao ban {kỳ}',
    beginsAt: '07:30',
    endsAt: '11:00',
    place: null,
    validFrom: null,
    validTo: null,
    ...given,
  }
}

/** A series of the secretary's body with the given rules. */
export async function seriesOf(
  app: TestApp,
  rules: readonly SeriesRuleEntry[] = [rule()],
  given: { regulationId?: string | null; side?: string } = {},
): Promise<MeetingSeries> {
  const { regulationId = null, side = 'here' } = given
  const secretary = `${side}:secretary`
  const entry = { name: 'Giao ban quý', kind: 'quarterly', ownerId: app.world.body(`${side}:hu`) }
  const { id } = await app.ok(secretary, meetingsApi.createSeries, { body: entry })
  const body = { version: 1, name: entry.name, kind: entry.kind, regulationId, rules }
  return app.ok(secretary, meetingSeriesApi.update, { params: { id }, body })
}

/** What the proposal says, as it is sent back unchanged. */
export async function planBody(app: TestApp, id: string, year: number, who = 'here:secretary') {
  const plan = await app.ok(who, meetingSeriesApi.plan, { params: { id }, query: { year } })
  const rows = plan.rows.map(({ kind: _kind, period: _period, lineName: _line, ...row }) => row)
  return { year, ...plan.head, rows }
}
