import { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { meetingsApi } from '@phoihop/contract/meetings'
import { organisationsApi } from '@phoihop/contract/organisations'
import { peopleApi } from '@phoihop/contract/people'
import { tasksApi } from '@phoihop/contract/tasks'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRows } from './platform/sql.ts'
import { assignmentOf, draftPaper, issuedPaper, mark, markEntry, PAPER_TEXT } from './testing/papers.ts'
import { createTestApp, type Given, type TestApp } from './testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const administrator = 'here:administrator'
const theirs = (key: string) => app.world.body(`there:${key}`)
const own = (key: string) => app.world.body(`here:${key}`)
const sentence = 'Giao Phòng TC-KH kiểm tra'

const meeting = () => ({
  title: 'Họp',
  kind: 'quarterly',
  heldOn: '2017-04-11',
  hostId: own('hu'),
  convenerId: own('vphu'),
})
const paper = () => ({ form: 'conclusion', issuerId: own('hu'), subject: 'Họp', text: PAPER_TEXT })
const body = () => ({
  localityId: app.world.locality('here'),
  kindCode: 'department',
  name: 'Phòng lạ',
  shortName: 'Phòng lạ',
  startsOn: '2017-01-01',
})
const post = () => ({ organisationId: own('tckh'), post: 'Chuyên viên', function: 'officer', startsOn: '2017-01-01' })

async function theirMeeting() {
  const entry = { ...meeting(), hostId: theirs('hu'), convenerId: theirs('vphu') }
  return (await app.ok('there:secretary', meetingsApi.create, { body: entry })).id
}
async function theirSeries() {
  const entry = { name: 'Giao ban', kind: 'quarterly', ownerId: theirs('hu') }
  return (await app.ok('there:secretary', meetingsApi.createSeries, { body: entry })).id
}
async function marking(addresses: object[]): Promise<Given> {
  const draft = await draftPaper(app)
  const entry = markEntry(app, draft, { sentence, lead: ['here:tckh'] })
  return { params: { id: draft.id }, body: { ...entry, addresses: [...entry.addresses, ...addresses] } }
}

type Attack = [name: string, who: string, endpoint: Endpoint, make: () => Promise<Given> | Given, status: number]
const attacks: Attack[] = [
  [
    'the host of a meeting',
    secretary,
    meetingsApi.create,
    () => ({ body: { ...meeting(), hostId: theirs('hu') } }),
    400,
  ],
  ['its convener', secretary, meetingsApi.create, () => ({ body: { ...meeting(), convenerId: theirs('vphu') } }), 400],
  [
    'its series',
    secretary,
    meetingsApi.create,
    async () => ({ body: { ...meeting(), seriesId: await theirSeries() } }),
    400,
  ],
  [
    'who attends',
    secretary,
    meetingsApi.create,
    () => ({ body: { ...meeting(), attendees: [{ post: 'x', organisationId: theirs('tckh') }] } }),
    400,
  ],
  [
    'the new host of a meeting',
    secretary,
    meetingsApi.update,
    async () => {
      const { id, version } = await app.ok(secretary, meetingsApi.create, { body: meeting() })
      return { params: { id }, body: { ...meeting(), hostId: theirs('hu'), convenerId: theirs('vphu'), version } }
    },
    400,
  ],
  [
    'the owner of a series',
    secretary,
    meetingsApi.createSeries,
    () => ({ body: { name: 'x', kind: 'other', ownerId: theirs('hu') } }),
    400,
  ],
  [
    'the issuer of a paper',
    secretary,
    conclusionsApi.create,
    () => ({ body: { ...paper(), issuerId: theirs('hu') } }),
    400,
  ],
  [
    'its meeting',
    secretary,
    conclusionsApi.create,
    async () => ({ body: { ...paper(), meetingId: await theirMeeting() } }),
    400,
  ],
  [
    'its recipients',
    secretary,
    conclusionsApi.create,
    () => ({ body: { ...paper(), recipients: [{ words: 'x', organisationId: theirs('tckh') }] } }),
    400,
  ],
  [
    'the new issuer of a draft',
    secretary,
    conclusionsApi.update,
    async () => {
      const { id, version } = await draftPaper(app)
      const { text: _, ...header } = paper()
      return { params: { id }, body: { ...header, issuerId: theirs('hu'), version } }
    },
    400,
  ],
  [
    'the item of a draft',
    secretary,
    conclusionsApi.markWithoutTask,
    async () => {
      const [draft, other] = [await draftPaper(app), await draftPaper(app, 'there')]
      return { params: { id: draft.id, itemId: other.items[0]?.id ?? '' }, body: { withoutTask: true } }
    },
    404,
  ],
  [
    'the item of another draft of the own office',
    secretary,
    conclusionsApi.markWithoutTask,
    async () => {
      const [draft, other] = [await draftPaper(app), await draftPaper(app)]
      return { params: { id: draft.id, itemId: other.items[0]?.id ?? '' }, body: { withoutTask: true } }
    },
    404,
  ],
  ['a lead', secretary, tasksApi.mark, () => marking([{ role: 'lead', organisationId: theirs('tckh') }]), 400],
  [
    'a coordinating body',
    secretary,
    tasksApi.mark,
    () => marking([{ role: 'coordinating', organisationId: theirs('tckh') }]),
    400,
  ],
  [
    'an excepted body',
    secretary,
    tasksApi.mark,
    () => marking([{ role: 'except', organisationId: theirs('tckh') }]),
    400,
  ],
  [
    'the new lead of a task',
    secretary,
    tasksApi.update,
    async () => {
      const draft = await draftPaper(app)
      const task = await mark(app, draft, { sentence, lead: ['here:tckh'] })
      return {
        params: { id: task.id },
        body: { ...markEntry(app, draft, { sentence, lead: ['there:tckh'] }), version: task.version },
      }
    },
    400,
  ],
  [
    'the unit suggested instead',
    'here:officer',
    tasksApi.return,
    async () => {
      const now = await assignmentOf(app, 'here:officer', (await issuedPaper(app)).single.id, 'here:tckh')
      return { params: { id: now.id }, body: { version: now.version, words: 'x', suggestedId: theirs('mttq') } }
    },
    400,
  ],
  [
    'the locality of a body',
    administrator,
    organisationsApi.create,
    () => ({ body: { ...body(), localityId: app.world.locality('there') } }),
    400,
  ],
  ['its parent', administrator, organisationsApi.create, () => ({ body: { ...body(), parentId: theirs('hu') } }), 400],
  [
    'whom it serves',
    administrator,
    organisationsApi.create,
    () => ({ body: { ...body(), servesId: theirs('hu') } }),
    400,
  ],
  [
    'the parent of a locality',
    administrator,
    organisationsApi.createLocality,
    () => ({
      body: { parentId: app.world.locality('there'), tierCode: 'commune', name: 'Xã lạ', startsOn: '2017-01-01' },
    }),
    400,
  ],
  [
    'the body of a new person',
    administrator,
    peopleApi.create,
    () => ({ body: { fullName: 'Người lạ', post: { ...post(), organisationId: theirs('tckh') } } }),
    400,
  ],
  [
    'the body of a new post',
    administrator,
    peopleApi.addPost,
    () => ({
      params: { id: app.world.person('here:officer').personId },
      body: { ...post(), organisationId: theirs('tckh') },
    }),
    400,
  ],
]

test.each(attacks)('an id of the other district as %s is refused', async (_name, who, endpoint, make, status) => {
  const answer = await app.call(who, endpoint, await make())
  expect({ status: answer.statusCode, body: answer.body }).toMatchObject({ status })
})

test('extra fields are refused, so that nobody writes what the contract does not offer', async () => {
  const answer = await app.call(secretary, conclusionsApi.create, {
    body: { ...paper(), state: 'issued', keeperId: own('bdv') },
  })
  expect(answer.json()).toMatchObject({ status: 400, code: 'request/invalid' })
})

test('after all attacks nothing of one district points to the other', async () => {
  const crossing = await readRows(
    app.db,
    sql`with place as (select o.id, l.territory_id from organisation o join locality l on l.id = o.locality_id)
      select 'meeting' from meeting m join place a on a.id = m.host_id join place b on b.id = m.convener_id where a.territory_id <> b.territory_id
      union all select 'paper' from conclusion c join place a on a.id = c.issuer_id join place b on b.id = c.keeper_id where a.territory_id <> b.territory_id
      union all select 'address' from task_address d join task t on t.id = d.task_id join conclusion c on c.id = t.conclusion_id
        join place a on a.id = d.organisation_id join place b on b.id = c.keeper_id where a.territory_id <> b.territory_id
      union all select 'serves' from organisation o join place a on a.id = o.id join place b on b.id in (o.serves_id, o.parent_id) where a.territory_id <> b.territory_id`,
  )
  expect(crossing).toEqual([])
})
