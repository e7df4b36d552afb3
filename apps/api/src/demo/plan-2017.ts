import type { SeriesRuleEntry } from '@phoihop/contract/meeting-series'
import { MeetingEntry } from '@phoihop/contract/meetings'
import { createMeeting } from '../features/meetings/create-meeting.ts'
import { createSeries } from '../features/meetings/create-series.ts'
import { getSeries } from '../features/meetings/get-series.ts'
import { makePlan } from '../features/meetings/make-plan.ts'
import { planYear } from '../features/meetings/plan-year.ts'
import { updateSeries } from '../features/meetings/update-series.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { DemoSeat } from './demo-seat.ts'
import { seedRegulation } from './regulation-2015.ts'
import { idOf, type SeededTerritory } from './seed-territory.ts'

/** The day before the demo begins. */
const EVE = '2017-06-19T03:00:00Z'

const rule = (given: Partial<SeriesRuleEntry> & Pick<SeriesRuleEntry, 'kind' | 'recurrence' | 'title'>) => ({
  id: null,
  mode: 'in-person' as const,
  covers: null,
  lines: [],
  beginsAt: '07:30',
  endsAt: '11:00',
  validFrom: null,
  validTo: null,
  ...given,
  place: given.place ?? 'Hội trường Huyện ủy',
})
const ONLINE = { mode: 'online' as const, place: 'Phòng họp trực tuyến Ban Chấp hành Đảng bộ huyện' }
const PEOPLE = 'MTTQ, các đoàn thể chính trị - xã hội'

/** How Kết luận 07-KL/HU, part I, orders the meetings; the days of the month are invented. */
const RULES_OF_KL07 = [
  rule({
    ...ONLINE,
    kind: 'quarterly',
    covers: 'quarter',
    recurrence: 'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU',
    title: `Họp giao ban ${PEOPLE} cấp huyện, xã {kỳ}`,
    validFrom: '2017-04-01',
  }),
  rule({
    kind: 'half-year-review',
    covers: 'half-year',
    recurrence: 'FREQ=YEARLY;BYMONTH=7;BYDAY=2TU',
    title: `Sơ kết hoạt động của ${PEOPLE} {kỳ}`,
    validFrom: '2017-04-11',
  }),
  rule({
    kind: 'year-review',
    covers: 'year',
    recurrence: 'FREQ=YEARLY;BYMONTH=12;BYDAY=2TU',
    title: `Tổng kết hoạt động của ${PEOPLE} {kỳ}`,
    validFrom: '2017-04-11',
  }),
  rule({
    ...ONLINE,
    kind: 'thematic',
    covers: 'quarter',
    recurrence: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=3MO',
    lines: ['womens-union', 'farmers-union', 'youth-union', 'veterans'],
    title: 'Giao ban chuyên đề {ngành} {kỳ}',
    beginsAt: '13:30',
    endsAt: '16:30',
    validFrom: '2017-07-01',
  }),
]
const RULES_OF_REVIEW = [
  rule({
    kind: 'regulation-review',
    covers: 'year',
    recurrence: 'FREQ=YEARLY;BYMONTH=11;BYDAY=2TU',
    title: 'Họp kiểm điểm việc thực hiện Quy chế phối hợp {kỳ}',
  }),
]
const RULES_OF_WEEKS = [
  rule({
    kind: 'weekly',
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
    title: 'Giao ban tuần Thường trực Huyện ủy, ngày {ngày}',
    place: 'Phòng họp Thường trực Huyện ủy',
    endsAt: '09:00',
    validFrom: '2017-06-20',
    validTo: '2017-07-31',
  }),
]

/** The regulation the bodies work under, what it orders, and the rest of 2017 on the plan. */
export async function planRestOf2017(seat: DemoSeat, territory: SeededTerritory, seriesId: string): Promise<void> {
  const mobilisation = await seat.as(idOf(territory.officers, 'bdv'), EVE)
  const office = await seat.as(idOf(territory.officers, 'vphu'), EVE)
  const [hu, bdv] = [idOf(territory.bodies, 'hu'), idOf(territory.bodies, 'bdv')]
  const chair = { chairName: 'Lê Hoàng Lâm', chairPost: 'TUV, Bí thư Huyện ủy' }
  const regulationId = await seedRegulation(seat, territory)
  await plan(mobilisation, seriesId, {
    rules: RULES_OF_KL07,
    regulationId,
    head: { hostId: hu, convenerId: bdv, ...chair },
  })

  const name = 'Kiểm điểm Quy chế phối hợp'
  const reviews = await createSeries(mobilisation, { name, kind: 'regulation-review', ownerId: bdv })
  await holdReviewOf2016(await seat.as(idOf(territory.officers, 'bdv'), '2016-11-15T09:00:00Z'), {
    seriesId: reviews.id,
    hostId: hu,
    convenerId: bdv,
    ...chair,
  })
  await plan(mobilisation, reviews.id, {
    rules: RULES_OF_REVIEW,
    regulationId,
    head: { hostId: hu, convenerId: bdv, ...chair },
  })

  const weekly = { name: 'Giao ban tuần Thường trực Huyện ủy', kind: 'weekly' as const, ownerId: hu }
  const weeks = await createSeries(office, weekly)
  const head = { hostId: hu, convenerId: idOf(territory.bodies, 'vphu'), ...chair }
  await plan(office, weeks.id, { rules: RULES_OF_WEEKS, regulationId: null, head })
}

interface Given {
  rules: SeriesRuleEntry[]
  regulationId: string | null
  head: { hostId: string; convenerId: string; chairName: string; chairPost: string }
}

async function plan(ctx: Ctx, id: string, { rules, regulationId, head }: Given): Promise<void> {
  const { version, name, kind } = await getSeries(ctx, id)
  const checked = rules.map((one) => ({ ...one, place: one.place ?? null }))
  await updateSeries(ctx, id, { version, name, kind, regulationId, rules: checked })
  const { rows } = await planYear(ctx, id, 2017)
  const wanted = rows.map(({ kind: _kind, period: _period, lineName: _line, ...row }) => row)
  await makePlan(ctx, id, { year: 2017, secretaryName: null, secretaryPost: null, ...head, rows: wanted })
}

async function holdReviewOf2016(ctx: Ctx, given: Given['head'] & { seriesId: string }): Promise<void> {
  const entry = {
    ...given,
    title: 'Họp kiểm điểm việc thực hiện Quy chế phối hợp năm 2016',
    kind: 'regulation-review',
    period: '2016',
    heldOn: '2016-11-14',
    beginsAt: '07:30',
    endsAt: '10:30',
    mode: 'in-person',
    place: 'Hội trường Huyện ủy',
  }
  await createMeeting(ctx, MeetingEntry.parse(entry))
}
