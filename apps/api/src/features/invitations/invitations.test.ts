import { invitationsApi } from '@phoihop/contract/invitations'
import { meetingsApi } from '@phoihop/contract/meetings'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMailer } from '../../platform/send-mail.ts'
import { calledMeeting, composedMeeting, planMeeting, plannedEntry, seatOf } from '../../testing/invitations.ts'
import { catchMails, type MailCatcher } from '../../testing/mail-catcher.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
let catcher: MailCatcher
beforeAll(async () => {
  app = await createTestApp({ publicUrl: 'https://phoihop.example' })
  catcher = await catchMails()
})
beforeEach(() => {
  catcher.mails.length = 0
  app.setNow(NOW)
})
afterAll(async () => {
  await catcher.close()
  await app.close()
})

const SECRETARY = 'here:secretary'
async function deliver() {
  const mailer = createMailer({ smtpUrl: catcher.url, from: 'vphu@phoihop.example' })
  await workOff(app, mailer)
  mailer.close()
}
const mailTo = (address: string) => catcher.mails.find(({ to }) => to?.[0]?.address === address)
const calendarIn = (address: string) => {
  const content = mailTo(address)?.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content
  return content === undefined
    ? ''
    : Buffer.from(content as ArrayBuffer)
        .toString('utf8')
        .replaceAll(/\r?\n /gu, '')
}
const answer = (who: string, id: string, body: object) => app.call(who, invitationsApi.answer, { params: { id }, body })
const read = (id: string, who = SECRETARY) => app.ok(who, invitationsApi.get, { params: { id } })

test('a line makes a seat of the holder on the day, and open seats where nobody holds the post; a class without bodies is said', async () => {
  const meeting = await planMeeting(app)
  const rules = [
    { role: 'chair', post: 'leader', organisationId: app.world.body('here:hu') },
    { post: 'Lãnh đạo', classCode: 'communes' },
    { post: 'Lãnh đạo', classCode: 'commune-youth' },
  ]
  const made = await app.ok(SECRETARY, invitationsApi.saveRules, {
    params: { id: meeting.id },
    body: { version: 0, rules },
  })
  expect(made.rules.map(({ seats }) => seats)).toEqual([1, 2, 0])
  expect(made.seats.map(({ kind, name }) => [kind, name])).toEqual([
    ['person', 'Người leader'],
    ['person', 'Người chair-a'],
    ['open', null],
  ])
})

test('made again, the seats stay with their answers; a line that is dropped takes its seats along', async () => {
  const { meeting, invitations } = await calledMeeting(app)
  const seat = seatOf(app, invitations.seats, 'here:tckh')
  expect((await answer('here:officer', seat.id, { version: seat.version, answer: 'accepted' })).statusCode).toBe(200)
  const rules = invitations.rules.map(({ id, role, post, organisation, classCode, tierCode }) => ({
    id,
    role,
    post,
    tierCode,
    classCode,
    organisationId: organisation?.id ?? null,
  }))
  const send = (version: number, lines: object[]) =>
    app.call(SECRETARY, invitationsApi.saveRules, { params: { id: meeting.id }, body: { version, rules: lines } })
  const again = (await send(invitations.version, rules)).json()
  expect(seatOf(app, again.seats, 'here:tckh')).toMatchObject({ id: seat.id, answer: 'accepted', answeredAs: 'self' })
  expect((await send(invitations.version, rules)).json()).toMatchObject({ code: 'request/stale-version' })
  const fewer = (await send(again.version, rules.slice(0, 1))).json()
  expect(fewer.counts).toMatchObject({ total: 1, accepted: 0 })
})

test('giấy mời goes by mail with its PDF and calendar, takes the next number, and those added later are sent to alone', async () => {
  const { meeting, invitations } = await composedMeeting(app)
  const guest = { name: 'Khách Mời Mẫu', post: 'Phó Giám đốc Sở', email: 'khach@tinh.example' }
  const body = { version: invitations.version, numbered: true, symbol: 'GM/VPHU', note: 'Mang theo báo cáo.' }
  await app.ok(SECRETARY, invitationsApi.call, { params: { id: meeting.id }, body })
  await deliver()
  expect(mailTo('officer@here.example')?.subject).toBe('Giấy mời: Họp giao ban quý II năm 2017')
  expect(mailTo('officer@here.example')?.attachments.map(({ mimeType }) => mimeType)).toEqual([
    'application/pdf',
    'text/calendar',
  ])
  expect(calendarIn('officer@here.example')).toContain(`METHOD:REQUEST`)
  expect(calendarIn('officer@here.example')).toContain(`UID:${meeting.id}\n`)
  // an open seat: the commune's leader is told, its officer not
  expect(mailTo('chair-a@here.example')).toBeDefined()
  expect(mailTo('officer-a@here.example')).toBeUndefined()
  const called = await read(meeting.id)
  expect(called.letter).toMatchObject({ number: '01', symbol: 'GM/VPHU' })
  catcher.mails.length = 0
  await app.ok(SECRETARY, invitationsApi.addGuest, { params: { id: meeting.id }, body: guest })
  await app.ok(SECRETARY, invitationsApi.call, {
    params: { id: meeting.id },
    body: { version: called.version, numbered: true, symbol: 'GM/VPHU' },
  })
  await deliver()
  expect(catcher.mails.map(({ to }) => to?.[0]?.address)).toEqual(['khach@tinh.example'])
  expect((await read(meeting.id)).letter.number).toBe('01')
}, 60_000)

test('composed as the one before, a meeting asks its guests again, each by a link of their own', async () => {
  const { meeting } = await composedMeeting(app, { heldOn: '2017-08-14' })
  const guest = { name: 'Trưởng Ấp Mẫu', post: 'Trưởng ấp', bodyWords: 'Ấp 1' }
  await app.ok(SECRETARY, invitationsApi.addGuest, { params: { id: meeting.id }, body: guest })
  const { version } = await read(meeting.id)
  await app.ok(SECRETARY, invitationsApi.call, { params: { id: meeting.id }, body: { version } })
  const next = await planMeeting(app, { heldOn: '2017-08-21' })
  const body = { version: 0, from: 'last' as const }
  const copied = await app.ok(SECRETARY, invitationsApi.copyRules, { params: { id: next.id }, body })
  expect(copied.seats.at(-1)).toMatchObject({ ...guest, answer: 'none', invitedAt: null })
})

test('a guest sees by the link just the meeting, answers, changes the answer, and after the day sees nothing', async () => {
  const meeting = await planMeeting(app)
  const guest = { name: 'Khách Mời Mẫu', post: 'Phó Giám đốc Sở', email: 'khach@tinh.example' }
  await app.ok(SECRETARY, invitationsApi.addGuest, { params: { id: meeting.id }, body: guest })
  await app.ok(SECRETARY, invitationsApi.call, { params: { id: meeting.id }, body: { version: 0 } })
  await deliver()
  const token = /\/invitation#([\w-]{43})/u.exec(mailTo('khach@tinh.example')?.text ?? '')?.[1] ?? ''
  // the same link is handed over by hand where mail does not reach
  const [invited] = (await read(meeting.id)).seats
  const shown = await app.ok(SECRETARY, invitationsApi.showLink, { params: { id: invited?.id ?? '' } })
  expect(shown.url).toBe(`https://phoihop.example/invitation#${token}`)
  const opened = (await app.call(null, invitationsApi.readGuest, { body: { token } })).json()
  expect(opened).toMatchObject({ meeting: { title: meeting.title }, seat: { name: guest.name, answer: 'none' } })
  const say = (part: object) =>
    app.call(null, invitationsApi.answerGuest, { body: { token, version: opened.seat.version, ...part } })
  expect((await say({ answer: 'declined' })).json().code).toBe('invitations/reason-missing')
  // the name on the letter is not the guest's to change
  const renamed = await say({ answer: 'accepted', name: 'Bí thư Tự Xưng' })
  expect(renamed.json().seat).toMatchObject({ name: guest.name, answer: 'accepted', version: opened.seat.version + 1 })
  opened.seat.version += 1
  const said = await say({ answer: 'substitute', substituteName: 'Người Đi Thay', substitutePost: 'Trưởng phòng' })
  expect(said.json().seat).toMatchObject({ answer: 'substitute', substituteName: 'Người Đi Thay' })
  expect((await say({ answer: 'accepted' })).json().code).toBe('request/stale-version')
  const [seat] = (await read(meeting.id)).seats
  expect(seat).toMatchObject({ kind: 'guest', answer: 'substitute', answeredAs: 'link' })
  app.setNow(new Date('2017-07-12T03:00:00Z'))
  expect((await app.call(null, invitationsApi.readGuest, { body: { token } })).statusCode).toBe(404)
}, 60_000)

test('a body names who comes to its open seat; the secretary writes an answer that came by telephone', async () => {
  const { meeting, invitations } = await calledMeeting(app)
  const open = seatOf(app, invitations.seats, 'here:ub-a')
  expect(open.kind).toBe('open')
  const { rows } = await app.ok('here:officer-a', invitationsApi.mine)
  expect(rows.map(({ meeting: one }) => one.id)).toContain(meeting.id)
  const send = (who: string, part: object) =>
    answer(who, open.id, { version: open.version, answer: 'accepted', ...part })
  expect((await send('here:officer-a', {})).json().code).toBe('invitations/name-missing')
  expect((await send('here:officer-a', { name: 'Trần Văn Mẫu' })).json()).toMatchObject({
    name: 'Trần Văn Mẫu',
    answer: 'accepted',
    answeredAs: 'body',
  })
  const other = seatOf(app, invitations.seats, 'here:ub-b')
  const told = await answer(SECRETARY, other.id, {
    version: other.version,
    answer: 'declined',
    reason: 'Bận họp HĐND xã',
  })
  expect(told.json()).toMatchObject({ answer: 'declined', answeredAs: 'office', answeredByName: 'Người secretary' })
  // a commune sees the counts of all, and its own seat alone
  const seen = await read(meeting.id, 'here:officer-a')
  expect(seen.counts).toMatchObject({ total: 4, accepted: 1, declined: 1, silent: 2 })
  expect(seen.seats.map(({ organisation }) => organisation?.id)).toEqual([app.world.body('here:ub-a')])
})

test('a chair who declines is said loudly, and the meeting does not open until another is chosen', async () => {
  const { meeting, invitations } = await calledMeeting(app, { chairName: 'Người leader' })
  const chair = seatOf(app, invitations.seats, 'here:hu')
  await answer('here:leader', chair.id, { version: chair.version, answer: 'declined', reason: 'Đi công tác' })
  const standing = await app.ok(SECRETARY, invitationsApi.standing, { params: { id: meeting.id } })
  expect(standing.chairDeclined).toEqual({ name: 'Người leader', reason: 'Đi công tác' })
  // nothing of it is told to the others who are invited
  const others = await app.ok('here:officer-a', invitationsApi.standing, { params: { id: meeting.id } })
  expect(others.chairDeclined).toBeNull()
  const open = async () => {
    const { version } = await app.ok(SECRETARY, meetingsApi.get, { params: { id: meeting.id } })
    return app.call(SECRETARY, meetingsApi.move, { params: { id: meeting.id }, body: { version, move: 'open' } })
  }
  expect((await open()).json().code).toBe('meetings/no-chair')
  await app.ok(SECRETARY, invitationsApi.chooseChair, {
    params: { id: seatOf(app, invitations.seats, 'here:tckh').id },
  })
  expect((await open()).json()).toMatchObject({ state: 'open', chairName: 'Người officer' })
  const late = seatOf(app, (await read(meeting.id)).seats, 'here:tckh')
  expect((await answer('here:officer', late.id, { version: late.version, answer: 'accepted' })).json().code).toBe(
    'invitations/not-called',
  )
})

test('moved or cancelled, those invited get the calendar anew; cancelled and restored, it is called again', async () => {
  const { meeting } = await calledMeeting(app)
  await deliver()
  catcher.mails.length = 0
  const version = async () => (await app.ok(SECRETARY, meetingsApi.get, { params: { id: meeting.id } })).version
  const body = { ...plannedEntry(app), beginsAt: '14:00', version: await version() }
  await app.ok(SECRETARY, meetingsApi.update, { params: { id: meeting.id }, body })
  await deliver()
  expect(mailTo('officer@here.example')?.subject).toBe('Đổi lịch: Họp giao ban quý II năm 2017')
  expect(calendarIn('officer@here.example')).toContain('SEQUENCE:1\n')
  catcher.mails.length = 0
  const move = async (name: string) =>
    app.ok(SECRETARY, meetingsApi.move, {
      params: { id: meeting.id },
      body: { version: await version(), move: name, reason: 'Bão số 2' },
    })
  await move('cancel')
  await deliver()
  expect(mailTo('officer@here.example')?.text).toContain('Lý do: Bão số 2.')
  expect(calendarIn('officer@here.example')).toContain('METHOD:CANCEL')
  await move('restore')
  expect((await read(meeting.id)).seats.every(({ invitedAt }) => invitedAt === null)).toBe(true)
})

test('those silent are reminded once an hour, not those who answered', async () => {
  const { meeting, invitations } = await calledMeeting(app)
  const seat = seatOf(app, invitations.seats, 'here:tckh')
  await answer('here:officer', seat.id, { version: seat.version, answer: 'accepted' })
  await deliver()
  catcher.mails.length = 0
  const remind = () => app.ok(SECRETARY, invitationsApi.remind, { params: { id: meeting.id } })
  expect(await remind()).toEqual({ reminded: 0, left: 3 })
  app.setNow(new Date(NOW.getTime() + 61 * 60_000))
  expect(await remind()).toEqual({ reminded: 3, left: 0 })
  await remind()
  await deliver()
  expect(catcher.mails.filter(({ to }) => to?.[0]?.address === 'chair-a@here.example')).toHaveLength(1)
  expect(mailTo('officer@here.example')).toBeUndefined()
})
