import { discussionsApi } from '@phoihop/contract/discussions'
import { noticesApi } from '@phoihop/contract/notices'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const officer = 'here:officer'
const kindsOf = async (who: string) => (await app.ok(who, noticesApi.list)).rows.map(({ kind, act }) => act ?? kind)

test('a comment stays apart from the responses, tells the other side, and goes without its words when taken back', async () => {
  const { single } = await issuedPaper(app)
  const params = { id: single.id }
  await app.ok(officer, discussionsApi.comment, { params, body: { words: 'Xin mẫu biểu.' } })
  const { comments, subscribed } = await app.ok(secretary, discussionsApi.ofTask, { params })
  expect([comments.map((one) => [one.words, one.own]), subscribed]).toEqual([[['Xin mẫu biểu.', false]], false])
  expect((await app.ok(secretary, tasksApi.get, { params })).assignments.flatMap((one) => one.responses)).toEqual([])
  await workOff(app, null)
  expect(await kindsOf(secretary)).toContain('comment')
  await app.ok(officer, discussionsApi.takeBack, { params: { id: comments[0]?.id ?? '' } })
  const after = await app.ok(secretary, discussionsApi.ofTask, { params })
  expect(after.comments.map((one) => one.words)).toEqual([null])
  await expect(
    app.db.prisma.comment.update({ where: { id: comments[0]?.id ?? '' }, data: { words: 'Lời khác' } }),
  ).rejects.toThrow('taken back')
})

test('who follows a task is told of everything on it, and of nothing when no longer following', async () => {
  const { single } = await issuedPaper(app)
  const params = { id: single.id }
  await app.ok('here:leader', discussionsApi.subscribe, { params })
  const given = await assignmentOf(app, officer, single.id, 'here:tckh')
  await app.ok(officer, tasksApi.acknowledge, { params: { id: given.id }, body: { version: given.version } })
  await workOff(app, null)
  expect(await kindsOf('here:leader')).toEqual(['acknowledge'])
  await app.ok('here:leader', discussionsApi.unsubscribe, { params })
  await app.ok(officer, tasksApi.reportProgress, {
    params: { id: given.id },
    body: { version: given.version + 1, percent: 30, words: 'Đang làm.' },
  })
  await workOff(app, null)
  expect(await kindsOf('here:leader')).toEqual(['acknowledge'])
})
