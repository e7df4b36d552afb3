import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import { weekdayOf } from '@phoihop/domain/civil-date'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planBody, rule, seriesOf } from '../../testing/series.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
/** Seed paper 07-KL/HU, part I: quý I, quý III online, half-year and year in person, one for each line from quý II on. */
const SEED = [
  rule({ recurrence: 'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU' }),
  rule({
    kind: 'half-year-review',
    mode: 'in-person',
    covers: 'half-year',
    recurrence: 'FREQ=YEARLY;BYMONTH=7;BYDAY=2TU',
  }),
  rule({ kind: 'year-review', mode: 'in-person', covers: 'year', recurrence: 'FREQ=YEARLY;BYMONTH=12;BYDAY=2TU' }),
  rule({ kind: 'thematic', lines: ['womens-union', 'front'], title: 'Giao ban {ngành} {kỳ}', validFrom: '2017-04-01' }),
]

async function planOf(id: string, year: number) {
  return app.ok(secretary, meetingSeriesApi.plan, { params: { id }, query: { year } })
}
const make = (id: string, body: object, who = secretary) =>
  app.call(who, meetingSeriesApi.makePlan, { params: { id }, body })

test('the rest of the year of the seed paper is proposed, each on a working day, with its mode, period and line', async () => {
  const { id } = await seriesOf(app, SEED)
  const plan = await planOf(id, 2017)
  expect(plan.rows.map(({ heldOn, mode, title }) => ({ heldOn, mode, title }))).toEqual([
    { heldOn: '2017-07-11', mode: 'in-person', title: 'Giao ban 6 tháng đầu năm 2017' },
    { heldOn: '2017-07-12', mode: 'online', title: 'Giao ban Hội Liên hiệp Phụ nữ quý II năm 2017' },
    { heldOn: '2017-07-13', mode: 'online', title: 'Giao ban Ủy ban MTTQ Việt Nam quý II năm 2017' },
    { heldOn: '2017-10-10', mode: 'online', title: 'Giao ban quý III năm 2017' },
    { heldOn: '2017-10-11', mode: 'online', title: 'Giao ban Hội Liên hiệp Phụ nữ quý III năm 2017' },
    { heldOn: '2017-10-12', mode: 'online', title: 'Giao ban Ủy ban MTTQ Việt Nam quý III năm 2017' },
    { heldOn: '2017-12-12', mode: 'in-person', title: 'Giao ban năm 2017' },
  ])
  // quý I in April, and the lines' of that day, are gone by
  expect(plan.counts).toEqual({ asked: 10, standing: 0, gone: 3 })
})

test('what is made is planned; made again it makes nothing, and a row left out is proposed again', async () => {
  const { id } = await seriesOf(app, SEED)
  const body = await planBody(app, id, 2017)
  const [left, ...rows] = body.rows
  const done = await app.ok(secretary, meetingSeriesApi.makePlan, { params: { id }, body: { ...body, rows } })
  expect(done.standing).toHaveLength(6)
  expect(done.standing[0]).toMatchObject({ state: 'planned', kind: 'thematic', period: '2017-Q2', beginsAt: '07:30' })
  expect(done.rows.map((row) => row.occursOn)).toEqual([left?.occursOn])
  expect((await make(id, { ...body, rows })).statusCode).toBe(200)
  expect((await planOf(id, 2017)).standing).toHaveLength(6)
})

test('a meeting moved, or called off, is not proposed again; one taken off the plan is', async () => {
  const { id } = await seriesOf(app, [rule()])
  const made = await app.ok(secretary, meetingSeriesApi.makePlan, {
    params: { id },
    body: await planBody(app, id, 2017),
  })
  const [first, second] = made.standing
  const meeting = await app.ok(secretary, meetingsApi.get, { params: { id: first?.id ?? '' } })
  expect(meeting.can.remove).toBe(true)
  await app.ok(secretary, meetingsApi.move, {
    params: { id: meeting.id },
    body: { version: meeting.version, move: 'cancel', reason: 'Trùng kỳ họp HĐND' },
  })
  expect((await planOf(id, 2017)).rows).toEqual([])
  expect((await app.call(secretary, meetingsApi.remove, { params: { id: meeting.id } })).json().code).toBe(
    'meetings/not-removable',
  )
  await app.ok(secretary, meetingsApi.remove, { params: { id: second?.id ?? '' } })
  expect((await planOf(id, 2017)).rows.map((row) => row.occursOn)).toEqual(['2017-10-10'])
})

test('two who make the same year at once make it once', async () => {
  const { id } = await seriesOf(app, SEED)
  const body = await planBody(app, id, 2017)
  const answers = await Promise.all([make(id, body), make(id, body), make(id, body)])
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200])
  expect((await planOf(id, 2017)).standing).toHaveLength(7)
})

test('three hundred meetings of a weekly series with lines stand on working days, in a few seconds', async () => {
  const lines = ['womens-union', 'front', 'party', 'peoples-committee', 'party-office', 'party-mobilisation']
  const weekly = rule({
    kind: 'weekly',
    covers: null,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
    lines,
    title: 'Giao ban {ngành} {ngày}',
  })
  const { id } = await seriesOf(app, [weekly])
  const body = await planBody(app, id, 2018)
  expect(body.rows.length).toBeGreaterThan(300)
  const done = await app.ok(secretary, meetingSeriesApi.makePlan, { params: { id }, body })
  const inYear = done.standing.map((row) => row.heldOn)
  expect(inYear).toHaveLength(body.rows.length)
  // more are asked for than a week has days: what finds no day within two months stays on its own, to be told
  expect(inYear.filter((day) => weekdayOf(day) > 5)).toEqual([])
})

test.each([
  ['never occurs', { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'rules.0.recurrence', 'meetings/rule-never'],
  ['cannot be read', { recurrence: 'FREQ=SOMETIMES' }, 'rules.0.recurrence', 'meetings/rule-never'],
  // the server would look for their days for ever, or for a minute
  ['goes backwards', { recurrence: 'FREQ=YEARLY;INTERVAL=-1' }, 'rules.0.recurrence', 'meetings/rule-never'],
  ['is looked for day by day', { recurrence: 'FREQ=DAILY;BYSETPOS=366' }, 'rules.0.recurrence', 'meetings/rule-never'],
  ['counts its meetings', { recurrence: 'FREQ=DAILY;COUNT=3' }, 'rules.0.recurrence', 'meetings/rule-never'],
  [
    'ends before it begins',
    { validFrom: '2018-01-01', validTo: '2017-01-01' },
    'rules.0.validTo',
    'meetings/rule-days',
  ],
  [
    'has its hours turned round',
    { beginsAt: '11:00', endsAt: '07:30' },
    'rules.0.endsAt',
    'meetings/ends-before-start',
  ],
  ['names a line of elsewhere', { lines: ['navy'] }, 'rules.0.lines', 'meetings/line-unknown'],
])('a rule that %s is refused', async (_what, given, field, code) => {
  const { id, version, name, kind } = await seriesOf(app, [])
  const body = { version, name, kind, regulationId: null, rules: [rule(given)] }
  const answer = await app.call(secretary, meetingSeriesApi.update, { params: { id }, body })
  expect(answer.json()).toMatchObject({ status: 400, code, fields: { [field]: code } })
})

test.each([
  ['a day gone by', { heldOn: '2017-06-19' }, 'meetings/day-past'],
  ['a day of another year', { heldOn: '2018-01-03' }, 'meetings/day-outside-year'],
  ['an end before the beginning', { endsAt: '06:00' }, 'meetings/ends-before-start'],
  ['a day its rule does not name', { occursOn: '2017-07-12' }, 'meetings/rule-unknown'],
])('a row with %s is refused, and nothing is made', async (_what, given, code) => {
  const { id } = await seriesOf(app, [rule()])
  const body = await planBody(app, id, 2017)
  const rows = body.rows.map((row, i) => (i === 1 ? { ...row, ...given } : row))
  expect((await make(id, { ...body, rows })).json()).toMatchObject({ status: 400, code })
  expect((await planOf(id, 2017)).standing).toEqual([])
})

test('the year has no working day left: nothing is proposed', async () => {
  const { id } = await seriesOf(app, [rule({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1', covers: null })])
  app.setNow(new Date('2017-12-30T03:00:00Z'))
  const plan = await planOf(id, 2017)
  app.setNow(new Date('2017-06-20T03:00:00Z'))
  // 30 and 31/12/2017 are a weekend
  expect([plan.rows, plan.counts]).toEqual([[], { asked: 12, standing: 0, gone: 12 }])
})

test('an own rule stays itself when others change places; one that is not of the series is refused', async () => {
  const first = await seriesOf(app, SEED)
  const params = { id: first.id }
  const body = { version: first.version, name: first.name, kind: first.kind, regulationId: null }
  const turned = await app.ok(secretary, meetingSeriesApi.update, {
    params,
    body: { ...body, rules: first.rules.toReversed() },
  })
  expect(turned.rules.map((one) => one.id)).toEqual(first.rules.map((one) => one.id).toReversed())
  const other = await seriesOf(app)
  const foreign = await app.call(secretary, meetingSeriesApi.update, {
    params,
    body: { ...body, version: turned.version, rules: other.rules },
  })
  expect(foreign.json().code).toBe('meetings/rule-unknown')
})

test('another district: neither its bodies host the plan nor its regulation orders the series', async () => {
  const { id, version } = await seriesOf(app, [rule()])
  const body = await planBody(app, id, 2017)
  const theirs = { ...body, hostId: app.world.body('there:hu') }
  expect((await make(id, theirs)).json().code).toBe('organisations/body-unknown')
  const foreign = { version, name: 'x', kind: 'other', regulationId: crypto.randomUUID(), rules: [] }
  expect((await app.call(secretary, meetingSeriesApi.update, { params: { id }, body: foreign })).json().code).toBe(
    'regulations/unknown',
  )
})
