import { lookBacksApi } from '@phoihop/contract/look-backs'
import { meetingsApi } from '@phoihop/contract/meetings'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, draftPaper, issuedPaper, mark } from '../../testing/papers.ts'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { sitting } from '../../testing/sittings.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const at = (id: string) => ({ params: { id } })

/** A series with the meetings of 10/1 and 11/4; the one of today looks back on them. */
async function series() {
  const { id: seriesId } = await app.ok(secretary, meetingsApi.createSeries, {
    body: { name: 'Giao ban quý', kind: 'quarterly', ownerId: app.world.body('here:hu') },
  })
  const older = await sitting(app, { heldOn: '2017-01-10', seriesId, open: false })
  const newer = await sitting(app, { heldOn: '2017-04-11', seriesId, open: false })
  const now = await sitting(app, { seriesId })
  return { older: older.meeting.id, newer: newer.meeting.id, now: now.meeting }
}

test('all of the last conclusion is looked back on, of older ones what is open, undated work too', async () => {
  const { older, newer, now } = await series()
  const old = await draftPaper(app, 'here', { meetingId: older })
  const undated = await mark(app, old, {
    sentence: 'Tiếp tục tuyên truyền sâu rộng trong nhân dân',
    lead: ['here:bdv'],
  })
  await app.ok(secretary, conclusionsApi.issue, { ...at(old.id), body: { version: old.version } })
  const { single, fanOut } = await issuedPaper(app, 'here', { meetingId: newer })
  const back = await app.ok(secretary, lookBacksApi.get, at(now.id))
  expect(back.rows.map((row) => row.taskId)).toEqual([single.id, fanOut.id, undated.id])
  // due 14/6, today is 20/6
  expect(back.rows[0]).toMatchObject({ lateDays: 6, rollUp: { total: 2, overdue: 2, unacknowledged: 2 } })
  expect(back.papers).toHaveLength(2)
})

test('a body that sees one task of the paper sees its own part of the look back alone', async () => {
  const { newer, now } = await series()
  const { single } = await issuedPaper(app, 'here', { meetingId: newer })
  const whole = await app.ok(secretary, lookBacksApi.get, at(now.id))
  const units = (who: string) =>
    app
      .ok(who, lookBacksApi.get, at(now.id))
      .then(({ rows }) => rows.find((row) => row.taskId === single.id)?.units.map((unit) => unit.organisation.id))
  expect(whole.rows.find((row) => row.taskId === single.id)?.units).toHaveLength(2)
  expect(await units('here:officer-a')).toBeUndefined()
})

test('closing keeps how things stood; what is done later does not change it, opening again does', async () => {
  const { newer, now } = await series()
  const { single } = await issuedPaper(app, 'here', { meetingId: newer })
  const noted = await app.ok(secretary, lookBacksApi.note, {
    params: { id: now.id, taskId: single.id },
    body: { version: 0, note: 'Phòng TC-KH hứa xong trong tháng.' },
  })
  expect(noted.rows.find((row) => row.taskId === single.id)).toMatchObject({ version: 1 })
  const again = await app.call(secretary, lookBacksApi.note, {
    params: { id: now.id, taskId: single.id },
    body: { version: 0, note: 'Khác' },
  })
  expect(again.json()).toMatchObject({ status: 409, code: 'request/stale-version' })

  const noteFor = async (who: string) =>
    (await app.ok(who, lookBacksApi.get, at(now.id))).rows.find((row) => row.taskId === single.id)?.note
  // what is noted is not read by others while the meeting goes on
  expect([await noteFor(secretary), await noteFor('here:officer')]).toEqual(['Phòng TC-KH hứa xong trong tháng.', null])
  const closed = await app.ok(secretary, meetingsApi.move, {
    ...at(now.id),
    body: { version: now.version, move: 'close' },
  })
  expect(await noteFor('here:officer')).toBe('Phòng TC-KH hứa xong trong tháng.')
  const assignment = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
  await app.ok('here:officer', tasksApi.acknowledge, { ...at(assignment.id), body: { version: assignment.version } })
  const stateOf = async () => {
    const { rows } = await app.ok(secretary, lookBacksApi.get, at(now.id))
    return rows.find((row) => row.taskId === single.id)?.units.find((unit) => unit.assignmentId === assignment.id)
      ?.state
  }
  expect(await stateOf()).toBe('assigned')
  await app.ok(secretary, meetingsApi.move, { ...at(now.id), body: { version: closed.version, move: 'reopen' } })
  expect(await stateOf()).toBe('acknowledged')
})
