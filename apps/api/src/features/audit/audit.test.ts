import { auditApi } from '@phoihop/contract/audit'
import { meetingsApi } from '@phoihop/contract/meetings'
import { peopleApi } from '@phoihop/contract/people'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('each command leaves a row that says who did what in which post, and not a word of the contents', async () => {
  const secret = 'lời chỉ người có quyền được đọc'
  const { single } = await issuedPaper(app, 'here', { subject: secret })
  const now = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
  await app.ok('here:officer', tasksApi.return, {
    params: { id: now.id },
    body: { version: now.version, words: secret },
  })
  const entry = {
    kind: 'other',
    heldOn: '2017-04-11',
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  }
  const meeting = await app.ok('here:secretary', meetingsApi.create, {
    body: { ...entry, title: secret, summary: secret },
  })
  await app.ok('here:secretary', meetingsApi.update, {
    params: { id: meeting.id },
    body: { ...entry, version: 1, title: 'x', place: secret },
  })
  const trail = await app.call('here:administrator', auditApi.list, { query: { limit: 200 } })
  expect(trail.body).not.toContain(secret)
  const rows: { action: string; personName: string; post: string; address: string; before: unknown; after: unknown }[] =
    trail.json().rows
  expect(rows.map((row) => row.action)).toEqual(
    expect.arrayContaining([
      'conclusions.create',
      'tasks.mark',
      'conclusions.issue',
      'tasks.return',
      'meetings.create',
      'meetings.update',
    ]),
  )
  expect(rows.find((row) => row.action === 'tasks.return')).toMatchObject({
    personName: 'Người officer',
    post: 'officer, Phòng TC-KH here',
    before: { state: 'assigned' },
    after: { state: 'returned' },
  })
})

test('an administrator does not give a post to himself', async () => {
  const { personId } = app.world.person('here:administrator')
  const body = {
    organisationId: app.world.body('here:vphu'),
    post: 'Thư ký',
    function: 'secretary',
    startsOn: '2017-01-01',
  }
  expect((await app.call('here:administrator', peopleApi.addPost, { params: { id: personId }, body })).statusCode).toBe(
    403,
  )
})

test('a post that has ended is not brought back to life', async () => {
  const person = await app.ok('here:administrator', peopleApi.get, {
    params: { id: app.world.person('here:officer-b').personId },
  })
  const params = { id: person.posts[0]?.membershipId ?? '' }
  const ended = await app.ok('here:administrator', peopleApi.endPost, {
    params,
    body: { version: 1, endsOn: '2017-06-19' },
  })
  const again = await app.call('here:administrator', peopleApi.endPost, {
    params,
    body: { version: ended.posts[0]?.version, endsOn: '2030-01-01' },
  })
  expect(again.json()).toMatchObject({ status: 409, code: 'people/post-ended' })
})
