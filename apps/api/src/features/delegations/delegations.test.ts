import { auditApi } from '@phoihop/contract/audit'
import { delegationsApi } from '@phoihop/contract/delegations'
import { peopleApi } from '@phoihop/contract/people'
import { sessionApi } from '@phoihop/contract/session'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

/** Người officer-a gets a post of Người chair-a: both in UBND xã a. */
const entry = (given: Record<string, unknown> = {}) => ({
  membershipId: app.world.person('here:chair-a').membershipId,
  personId: app.world.person('here:officer-a').personId,
  startsOn: '2017-06-20',
  endsOn: '2017-06-30',
  reach: 'all',
  ...given,
})
const give = (given = {}) => app.ok('here:chair-a', delegationsApi.create, { body: entry(given) })
const refused = async (given: Record<string, unknown>, who = 'here:chair-a') =>
  (await app.call(who, delegationsApi.create, { body: entry(given) })).json().code
const takeUp = (delegation: { id: string; membershipId: string }) =>
  app.call('here:officer-a', sessionApi.choosePost, {
    body: { membershipId: delegation.membershipId, delegationId: delegation.id },
  })
const session = () => app.call('here:officer-a', sessionApi.current)

test('a delegate acts in the post, and session, response and trail name both', async () => {
  const { fanOut } = await issuedPaper(app)
  const delegation = await give()
  expect((await takeUp(delegation)).json()).toMatchObject({
    person: { fullName: 'Người officer-a' },
    post: { post: 'chair-a', onBehalfOf: { fullName: 'Người chair-a' } },
  })
  const assignment = await assignmentOf(app, 'here:officer-a', fanOut.id, 'here:ub-a')
  await app.ok('here:officer-a', tasksApi.acknowledge, {
    params: { id: assignment.id },
    body: { version: assignment.version },
  })
  const after = await assignmentOf(app, 'here:secretary', fanOut.id, 'here:ub-a')
  const task = await app.ok('here:secretary', tasksApi.get, { params: { id: fanOut.id } })
  expect(JSON.stringify([after, task])).toContain('Người officer-a thay Người chair-a')
  const { rows } = await app.ok('here:administrator', auditApi.list, { query: { action: 'tasks.acknowledge' } })
  expect(rows[0]).toMatchObject({ personName: 'Người officer-a thay Người chair-a' })
  expect(rows[0]?.post).toMatch(/^chair-a, /u)
})

test('who may only read sees what the post sees, and does nothing', async () => {
  const { fanOut } = await issuedPaper(app)
  await takeUp(await give({ reach: 'read' }))
  const assignment = await assignmentOf(app, 'here:officer-a', fanOut.id, 'here:ub-a')
  const answer = await app.call('here:officer-a', tasksApi.acknowledge, {
    params: { id: assignment.id },
    body: { version: assignment.version },
  })
  expect(answer.statusCode).toBe(403)
})

test('who may only read sees no further than the holder, whatever scope an officer’s post is written with', async () => {
  const { single } = await issuedPaper(app)
  const { membershipId } = app.world.person('here:officer-a')
  await app.db.prisma.membership.update({ where: { id: membershipId }, data: { scope: 'territory' } })
  const personId = app.world.person('here:chair-a').personId
  const delegation = await app.ok('here:officer-a', delegationsApi.create, {
    body: entry({ membershipId, personId, reach: 'read' }),
  })
  await app.call('here:chair-a', sessionApi.choosePost, { body: { membershipId, delegationId: delegation.id } })
  const seen = async (who: string) =>
    (await app.ok(who, tasksApi.get, { params: { id: single.id } })).assignments.length
  const listed = async (who: string) => (await app.ok(who, tasksApi.listAssignments, {})).total
  expect(await listed('here:chair-a')).toBe(await listed('here:officer-a'))
  expect(await seen('here:chair-a')).toBe(await seen('here:officer-a'))
})

test('ended, its sessions end at once; over by its day, too', async () => {
  const delegation = await give()
  await takeUp(delegation)
  await app.ok('here:chair-a', delegationsApi.end, { params: { id: delegation.id } })
  expect((await session()).json()).toMatchObject({ code: 'session/missing' })
  expect((await app.call('here:chair-a', delegationsApi.end, { params: { id: delegation.id } })).statusCode).toBe(409)
})

test('over by its last day, it opens nothing more', async () => {
  await takeUp(await give())
  app.setNow(new Date('2017-06-30T16:00:00Z'))
  expect((await session()).statusCode).toBe(200)
  app.setNow(new Date('2017-06-30T17:30:00Z'))
  expect((await session()).statusCode).toBe(401)
})

test('is not there before its first day', async () => {
  const delegation = await give({ startsOn: '2017-06-25' })
  expect(delegation.state).toBe('coming')
  expect((await takeUp(delegation)).statusCode).toBe(404)
})

test.each(['here:chair-a', 'here:officer-a'])('ends when %s leaves', async (who) => {
  await takeUp(await give())
  const { posts } = await app.ok('here:administrator', peopleApi.get, {
    params: { id: app.world.person(who).personId },
  })
  const [post] = posts
  await app.ok('here:administrator', peopleApi.endPost, {
    params: { id: post?.membershipId ?? '' },
    body: { version: post?.version, endsOn: '2017-06-19' },
  })
  expect((await session()).statusCode).toBe(401)
})

test('only the own post, to a colleague, in right order, for a year at most', async () => {
  const other = app.world.person('here:leader')
  expect(await refused({ personId: app.world.person('here:officer').personId })).toBe('delegations/person-unsuitable')
  expect(await refused({ personId: app.world.person('there:officer-a').personId })).toBe(
    'delegations/person-unsuitable',
  )
  expect(await refused({ personId: app.world.person('here:chair-a').personId })).toBe('delegations/person-unsuitable')
  expect(await refused({ membershipId: other.membershipId })).toBe('request/not-found')
  expect(await refused({ endsOn: '2017-06-19' })).toBe('delegations/ends-before-start')
  expect(await refused({ startsOn: '2017-06-01', endsOn: '2017-06-10' })).toBe('delegations/ends-before-start')
  expect(await refused({ endsOn: '2018-06-21' })).toBe('delegations/too-long')
})

test('an administrator’s post is never handed on, and a delegate hands nothing on', async () => {
  const { membershipId } = app.world.person('here:administrator')
  expect(await refused({ membershipId }, 'here:administrator')).toBe('delegations/post-unsuitable')
  await takeUp(await give())
  expect(await refused({ personId: app.world.person('here:chair-a').personId }, 'here:officer-a')).toBe(
    'request/not-found',
  )
  const own = app.world.person('here:officer-a').membershipId
  const answer = await app.call('here:officer-a', delegationsApi.create, {
    body: entry({ membershipId: own, personId: app.world.person('here:chair-a').personId }),
  })
  expect(answer.statusCode).toBe(403)
})

test('somebody else’s delegation cannot be taken up', async () => {
  const delegation = await give()
  const answer = await app.call('here:officer-b', sessionApi.choosePost, {
    body: { membershipId: delegation.membershipId, delegationId: delegation.id },
  })
  expect(answer.statusCode).toBe(404)
  const bare = { membershipId: delegation.membershipId }
  expect((await app.call('here:officer-a', sessionApi.choosePost, { body: bare })).statusCode).toBe(404)
})
