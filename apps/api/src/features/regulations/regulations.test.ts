import { filesApi } from '@phoihop/contract/files'
import { meetingsApi } from '@phoihop/contract/meetings'
import { regulationsApi } from '@phoihop/contract/regulations'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../../testing/papers.ts'
import { makeRegulation, NOTICE, regulationEntry } from '../../testing/regulations.ts'
import { rule, seriesOf } from '../../testing/series.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { upload } from '../../testing/upload.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const keepingOf = (id: string, who = secretary, year = 2017) =>
  app.ok(who, regulationsApi.keeping, { params: { id }, query: { year } })
const update = (id: string, body: object) => app.call(secretary, regulationsApi.update, { params: { id }, body })

test('what was entered is shown: parties with their numbers, clauses, duties', async () => {
  const made = await makeRegulation(app)
  expect(made.parties.map((one) => [one.organisation.shortName, one.number])).toEqual([
    ['Huyện ủy', '69/QCPH'],
    ['UBMTTQVN huyện', '12/QC-MT'],
    ['UBND xã a', null],
  ])
  expect(made.clauses[0]).toMatchObject({ label: 'Điều 5', duty: { every: 'quarter', informed: null } })
  // in force since 1/3/2016, and no review was held
  expect(made.reminders).toEqual([{ kind: 'review-due', last: null, plannedOn: null }])
})

test('meetings held and due, with what no one planned; each number is the length of its list', async () => {
  const regulation = await makeRegulation(app)
  const series = await seriesOf(app, [rule({ validFrom: '2017-01-01' })], { regulationId: regulation.id })
  const meeting = (heldOn: string, period: string) => ({
    title: 'Giao ban',
    kind: 'quarterly',
    heldOn,
    period,
    seriesId: series.id,
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  })
  await app.ok(secretary, meetingsApi.create, { body: meeting('2017-04-11', '2017-Q1') })
  await app.ok(secretary, meetingsApi.create, { body: meeting('2017-07-11', '2017-Q2') })
  const { meetings } = await keepingOf(regulation.id)
  expect(meetings).toMatchObject({ held: 1, due: 2, unplanned: [{ on: '2017-01-10' }] })
  const list = (query: object) =>
    app.ok(secretary, meetingsApi.list, { query: { regulationId: regulation.id, year: 2017, ...query } })
  expect((await list({ state: 'closed' })).total).toBe(meetings.held)
  expect((await list({ due: true })).total).toBe(meetings.due - meetings.unplanned.length)
  expect((await list({})).total).toBe(2)
})

test('the work that its conclusions gave is counted as the list of assignments counts it', async () => {
  const regulation = await makeRegulation(app)
  const series = await seriesOf(app, [], { regulationId: regulation.id })
  const { paper } = await issuedPaper(app)
  const body = {
    title: 'Giao ban',
    kind: 'quarterly',
    heldOn: '2017-04-11',
    seriesId: series.id,
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  }
  const meeting = await app.ok(secretary, meetingsApi.create, { body })
  // an issued paper is frozen: only the owner of the tables can hang it on another meeting for the test
  await asOwner(`update conclusion set meeting_id = '${meeting.id}' where id = '${paper.id}'`)
  const { work } = await keepingOf(regulation.id)
  const query = { regulationId: regulation.id, heldIn: 2017, role: 'lead' }
  const list = await app.ok(secretary, tasksApi.listAssignments, { query })
  expect(work).toEqual({ done: 0, all: list.total })
  expect(work.all).toBeGreaterThan(0)
  expect((await app.ok(secretary, tasksApi.listAssignments, { query: { ...query, heldIn: 2016 } })).total).toBe(0)
})

test('a duty is met by its record, missed without, and the record carries its file to the parties', async () => {
  const { id, clauses } = await makeRegulation(app)
  const params = { id: clauses[0]?.id ?? '' }
  const officer = 'here:officer-a'
  const file = (await upload(app, officer)).json()
  await app.ok(officer, regulationsApi.record, { params, body: { ...NOTICE, fileId: file.id } })
  const kept = await keepingOf(id, 'here:officer-mttq')
  expect(kept.counts).toEqual({ met: 1, owed: 1 })
  expect(kept.duties[0]?.periods).toMatchObject([
    { code: '2017-Q1', state: 'met', notices: [{ paper: '15/TB-UBND', file: { id: file.id } }] },
    { code: '2017-Q2', state: 'running', notices: [] },
  ])
  const read = (who: string) => app.call(who, filesApi.download, { params: { id: file.id } })
  expect((await read('here:officer-mttq')).statusCode).toBe(200)
  expect((await read('here:officer-b')).statusCode).toBe(404)
  const again = await app.call(officer, regulationsApi.record, { params, body: { ...NOTICE, fileId: file.id } })
  expect(again.json().code).toBe('tasks/file-unknown')
  expect((await keepingOf(id, secretary, 2016)).counts).toEqual({ met: 0, owed: 4 })
})

test.each([
  ['a period of another kind', { period: '2017-05' }, 'regulations/period-unfit'],
  ['a day to come', { doneOn: '2017-06-21' }, 'regulations/done-in-future'],
  ['no number of the paper', { paper: null }, 'regulations/paper-missing'],
])('a record with %s is refused', async (_what, given, code) => {
  const { clauses } = await makeRegulation(app)
  const params = { id: clauses[0]?.id ?? '' }
  const answer = await app.call(secretary, regulationsApi.record, { params, body: { ...NOTICE, ...given } })
  expect(answer.json()).toMatchObject({ status: 400, code })
})

test('a clause without a duty takes no record', async () => {
  const { clauses } = await makeRegulation(app)
  const params = { id: clauses[1]?.id ?? '' }
  expect((await app.call(secretary, regulationsApi.record, { params, body: NOTICE })).statusCode).toBe(404)
})

test('what was recorded is not lost by a change of the clauses', async () => {
  const { id, version, clauses } = await makeRegulation(app)
  const entry = regulationEntry(app)
  await app.ok(secretary, regulationsApi.record, { params: { id: clauses[0]?.id ?? '' }, body: NOTICE })
  const own = entry.clauses.map((clause, i) => ({ ...clause, id: clauses[i]?.id ?? null }))
  const [first, second] = own
  if (!first?.duty || !second) throw new Error('the entry has two clauses')
  const monthly = { ...first, duty: { ...first.duty, every: 'month' as const } }
  for (const lost of [[second], [monthly, second], entry.clauses])
    expect((await update(id, { ...entry, version, clauses: lost })).json().code).toBe('regulations/duty-recorded')
  const kept = await update(id, { ...entry, version, clauses: [second, { ...first, words: 'Sửa chữ.' }] })
  expect(kept.json().clauses.map((clause: { id: string }) => clause.id)).toEqual([second.id, first.id])
  expect((await keepingOf(id)).counts.met).toBe(1)
})

test.each([
  [
    'the same party twice',
    (entry: Entry) => ({ parties: [...entry.parties, ...entry.parties] }),
    'regulations/party-twice',
  ],
  ['an end before the beginning', () => ({ effectiveTo: '2016-02-29' }), 'regulations/ends-before-start'],
  ['one party', (entry: Entry) => ({ parties: entry.parties.slice(0, 1) }), 'request/invalid'],
  ['a duty of no party', (entry: Entry) => ({ parties: entry.parties.slice(0, 2) }), 'regulations/duty-not-party'],
])('%s is refused', async (_what, change, code) => {
  const entry = regulationEntry(app)
  const answer = await app.call(secretary, regulationsApi.create, { body: { ...entry, ...change(entry) } })
  expect(answer.json()).toMatchObject({ status: 400, code })
})
type Entry = ReturnType<typeof regulationEntry>

test('bodies of another district are no parties, and another’s upload is not its paper', async () => {
  const entry = regulationEntry(app)
  const [first, second] = entry.parties
  if (!first || !second) throw new Error('the entry has three parties')
  const foreign = {
    ...entry,
    parties: [first, { ...second, organisationId: app.world.body('there:mttq') }],
    clauses: [],
  }
  const answer = await app.call(secretary, regulationsApi.create, { body: foreign })
  expect(answer.json().code).toBe('organisations/body-unknown')
  const file = (await upload(app, 'here:officer-mttq')).json()
  const stolen = await app.call(secretary, regulationsApi.create, { body: { ...entry, fileId: file.id } })
  expect(stolen.json().code).toBe('tasks/file-unknown')
})

test('two who change it at once: the second is told', async () => {
  const { id, version } = await makeRegulation(app)
  const body = { ...regulationEntry(app), version, clauses: [] }
  expect((await update(id, body)).statusCode).toBe(200)
  expect((await update(id, body)).json().code).toBe('request/stale-version')
})

async function asOwner(text: string): Promise<void> {
  const { default: pg } = await import('pg')
  const owner = new pg.Client({ connectionString: app.ownerUrl })
  await owner.connect()
  try {
    await owner.query("set session_replication_role = 'replica'")
    await owner.query(text)
  } finally {
    await owner.end()
  }
}
