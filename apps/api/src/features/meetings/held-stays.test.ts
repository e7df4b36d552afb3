import { randomUUID } from 'node:crypto'
import { calendarsApi } from '@phoihop/contract/calendars'
import { invitationsApi } from '@phoihop/contract/invitations'
import { lookBacksApi } from '@phoihop/contract/look-backs'
import { meetingsApi } from '@phoihop/contract/meetings'
import { proposalsApi } from '@phoihop/contract/proposals'
import { sittingsApi } from '@phoihop/contract/sittings'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calledMeeting, planMeeting } from '../../testing/invitations.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { answeredProposal } from '../../testing/proposals.ts'
import { sitting } from '../../testing/sittings.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { sentReport } from '../../testing/unit-reports.ts'

let app: TestApp
let client: pg.Client
beforeAll(async () => {
  app = await createTestApp()
  client = new pg.Client({ connectionString: app.appUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await app.close()
})

const secretary = 'here:secretary'
const at = (id: string) => ({ params: { id } })

/** What the application's role tries, whatever the program says. */
async function refused(id: string, attacks: readonly string[]): Promise<void> {
  for (const attack of attacks)
    await expect(client.query(attack, [id]), attack).rejects.toThrow(/stays|permission denied/u)
}

async function move(id: string, name: string): Promise<void> {
  const { version } = await app.ok(secretary, meetingsApi.get, at(id))
  await app.ok(secretary, meetingsApi.move, { ...at(id), body: { version, move: name, reason: 'Bão' } })
}

test('the record of a closed meeting is rewritten by nobody, until it is opened again', async () => {
  const { id: seriesId } = await app.ok(secretary, meetingsApi.createSeries, {
    body: { name: 'Giao ban quý', kind: 'quarterly', ownerId: app.world.body('here:hu') },
  })
  const before = await sitting(app, { heldOn: '2017-04-11', seriesId, open: false })
  await issuedPaper(app, 'here', { meetingId: before.meeting.id })
  const { meeting } = await sitting(app, { seriesId })
  const remark = { meetingId: meeting.id, version: 0, text: 'Nhất trí.', saidAt: '2017-06-20T02:00:00Z' }
  await app.ok(secretary, sittingsApi.keepRemark, { ...at(randomUUID()), body: remark })
  await move(meeting.id, 'close')
  const { rows } = await app.ok(secretary, lookBacksApi.get, at(meeting.id))
  expect(rows.length).toBeGreaterThan(0)
  await refused(meeting.id, [
    "update remark set text = 'khác' where meeting_id = $1",
    'delete from remark where meeting_id = $1',
    "update seat set presence = 'absent' where meeting_id = $1",
    'delete from seat where meeting_id = $1',
    "update look_back set stood = '{}' where meeting_id = $1",
    'delete from look_back where meeting_id = $1',
    'delete from meeting where id = $1',
  ])
  await move(meeting.id, 'reopen')
  await client.query("update remark set text = 'Sửa lại.' where meeting_id = $1", [meeting.id])
})

test('a report that was sent, a letter with its number, a proposal in the register stay', async () => {
  const { report } = await sentReport(app)
  await refused(report.id, [
    "update unit_report set results = 'khác' where id = $1",
    "update unit_report set state = 'draft' where id = $1",
    'delete from unit_report where id = $1',
    "update unit_report_proposal set words = 'khác' where report_id = $1",
    'delete from unit_report_proposal where report_id = $1',
  ])
  const { meeting } = await calledMeeting(app)
  await client.query("update invitation set number = '01', symbol = 'GM/VPHU' where meeting_id = $1", [meeting.id])
  await refused(meeting.id, [
    "update invitation set number = '02' where meeting_id = $1",
    'update invitation set called_at = null where meeting_id = $1',
    'delete from invitation where meeting_id = $1',
  ])
  const proposal = await answeredProposal(app)
  await app.ok('here:officer-a', proposalsApi.act, {
    ...at(proposal.id),
    body: { version: proposal.version, act: 'raise-again', words: 'Chưa rõ.' },
  })
  await refused(proposal.id, [
    'update proposal set round = 1 where id = $1',
    'update proposal set number = 9999 where id = $1',
    "update proposal set text = 'khác' where id = $1",
  ])
  const now = await app.ok('here:officer-a', proposalsApi.get, at(proposal.id))
  expect(now).toMatchObject({ code: proposal.code, text: proposal.text, round: 2 })
})

test('opened by two at one moment, also by who guesses the next version, it is opened once', async () => {
  const { meeting } = await sitting(app, { open: false })
  const open = (version: number) =>
    app.call(secretary, meetingsApi.move, { ...at(meeting.id), body: { version, move: 'open' } })
  const answers = await Promise.all([0, 1, 2].map((more) => open(meeting.version + more)))
  expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
})

test('only planned, a meeting is not seen by those who are listed to come', async () => {
  const attendee = { role: 'member', post: 'Lãnh đạo', organisationId: app.world.body('here:ub-a') }
  const { id } = await planMeeting(app, { attendees: [attendee] })
  expect((await app.call('here:officer-a', meetingsApi.get, at(id))).statusCode).toBe(404)
  const { id: past } = await planMeeting(app, { attendees: [attendee], heldOn: '2017-06-19' })
  expect((await app.call('here:officer-a', meetingsApi.get, at(past))).statusCode).toBe(200)
})

test('a meeting people were invited to is not taken off the plan after it was called off and restored', async () => {
  const { meeting } = await calledMeeting(app)
  for (const name of ['cancel', 'restore']) await move(meeting.id, name)
  expect((await app.ok(secretary, meetingsApi.get, at(meeting.id))).can.remove).toBe(false)
  const answer = await app.call(secretary, meetingsApi.remove, at(meeting.id))
  expect(answer.json().code).toBe('meetings/not-removable')
  expect((await app.ok(secretary, invitationsApi.get, at(meeting.id))).letter.calledAt).not.toBeNull()
})

test('a calendar address stays the address of its person, and revoked once it is revoked', async () => {
  await app.ok('here:officer', calendarsApi.makeFeed, {})
  const { accountId } = app.world.person('here:officer')
  await refused(accountId, [
    'update calendar_feed set account_id = (select id from account where id <> $1 limit 1) where account_id = $1',
    "update calendar_feed set secret_hash = decode('00', 'hex') where account_id = $1",
    'delete from calendar_feed where account_id = $1',
  ])
  await app.ok('here:officer', calendarsApi.removeFeed, {})
  await refused(accountId, ['update calendar_feed set revoked_at = null where account_id = $1'])
  const kept = await app.db.prisma.calendarFeed.findMany({ where: { accountId } })
  expect(kept.map(({ revokedAt }) => revokedAt === null)).toEqual([false])
})
