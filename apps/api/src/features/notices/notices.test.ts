import { setTimeout as pause } from 'node:timers/promises'
import { noticesApi } from '@phoihop/contract/notices'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catchMails, type MailCatcher } from '../../testing/mail-catcher.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'
import { createMailer, type Mailer } from '../../platform/send-mail.ts'
import { postDailyMails, remindWork, tell } from './public.ts'

let app: TestApp
let post: MailCatcher
let mailer: Mailer
beforeEach(async () => {
  post = await catchMails()
  mailer = createMailer({ smtpUrl: post.url, from: 'Phối Hợp <phoihop@here.example>' })
  app = await createTestApp()
})
afterEach(async () => {
  mailer.close()
  await app.close()
  await post.close()
})

const secretary = 'here:secretary'
const officer = 'here:officer'
const DAY = 86_400_000
const linesOf = async (who: string) => {
  const { rows } = await app.ok(who, noticesApi.list, { query: { limit: 200 } })
  return rows.map(({ kind, act, days, own, unitName, count }) => ({ kind, act, days, own, unitName, count }))
}
const unreadOf = async (who: string) => (await app.ok(who, noticesApi.live)).unread
const onDay = (days: number) => app.setNow(new Date(NOW.getTime() + days * DAY))
/** acknowledges, then reports the work of Phòng TC-KH as done */
async function reportDone() {
  const { single } = await issuedPaper(app)
  const given = await assignmentOf(app, officer, single.id, 'here:tckh')
  const act = { params: { id: given.id } }
  const taken = await app.ok(officer, tasksApi.acknowledge, { ...act, body: { version: given.version } })
  const done = await app.ok(officer, tasksApi.reportDone, {
    ...act,
    body: { version: taken.version, words: 'Đã xong.' },
  })
  return { done, act }
}

test('a paper tells each unit it gives work once, and nobody else; worked off again it tells nothing more', async () => {
  const { paper } = await issuedPaper(app)
  await workOff(app, null)
  await tell({ db: app.db, clock: () => app.now() }, { about: 'issue', id: paper.id })
  expect(await linesOf(officer)).toMatchObject([{ kind: 'issue', own: true, count: 1, unitName: 'Phòng TC-KH' }])
  expect(await linesOf('here:officer-a')).toHaveLength(1)
  expect(await linesOf(secretary)).toHaveLength(0)
  expect(await linesOf('here:women')).toHaveLength(0)
  expect(await linesOf('there:officer')).toHaveLength(0)
})

test('what a unit reports is told the office, what the office decides the unit; nobody is told of the own act', async () => {
  const { done, act } = await reportDone()
  await app.ok(secretary, tasksApi.sendBack, { ...act, body: { version: done.version, words: 'Thiếu biểu số 2.' } })
  await workOff(app, mailer)
  expect(await linesOf(secretary)).toMatchObject([{ act: 'report-done', own: false }])
  const { rows } = await app.ok(officer, noticesApi.list)
  expect(rows.find((one) => one.act === 'send-back')).toMatchObject({ own: true, words: 'Thiếu biểu số 2.' })
  expect(rows.map((one) => one.act)).not.toContain('report-done')
  // what sends work back does not wait for the daily mail
  const sent = post.mails.find(({ subject }) => subject?.includes('yêu cầu làm thêm'))
  expect(sent?.text).toContain('Thiếu biểu số 2.')
})

test('an act that is undone tells nobody, one whose program died before it was told is told when it runs again', async () => {
  const { single } = await issuedPaper(app)
  const given = await assignmentOf(app, officer, single.id, 'here:tckh')
  const act = { params: { id: given.id }, body: { version: given.version, words: 'Không đúng chức năng.' } }
  await expect(app.ok(officer, tasksApi.return, { ...act, body: { ...act.body, version: 9 } })).rejects.toThrow('409')
  await app.ok(officer, tasksApi.return, act)
  // nothing ran since: the jobs wait in the database
  expect(await unreadOf(secretary)).toBe(0)
  await workOff(app, null)
  expect(await linesOf(secretary)).toMatchObject([{ act: 'return' }])
})

test('what may no longer be seen is neither listed nor counted, nor sent', async () => {
  const { single } = await issuedPaper(app)
  const given = await assignmentOf(app, officer, single.id, 'here:tckh')
  await app.ok(secretary, tasksApi.suspend, {
    params: { id: given.id },
    body: { version: given.version, words: 'Chờ.' },
  })
  const { id } = await app.db.prisma.response.findFirstOrThrow({ where: { assignmentId: given.id } })
  await tell({ db: app.db, clock: () => app.now() }, { about: 'response', id })
  expect(await linesOf(officer)).toHaveLength(1)
  // the person's post turns out to be in another body
  const { membershipId } = app.world.person(officer)
  await app.db.prisma.membership.update({
    where: { id: membershipId },
    data: { organisationId: app.world.body('here:pn-a') },
  })
  expect([await unreadOf(officer), await linesOf(officer)]).toEqual([0, []])
  await workOff(app, mailer)
  expect(post.mails.filter(({ subject }) => subject?.includes('tạm dừng'))).toEqual([])
})

test('reading is for the own list only, and reading all stops at what was seen', async () => {
  await reportDone()
  await workOff(app, null)
  const [mine] = (await app.ok(secretary, noticesApi.list)).rows
  const params = { id: mine?.id ?? '' }
  expect((await app.call(officer, noticesApi.read, { params })).statusCode).toBe(404)
  await app.ok(secretary, noticesApi.readAll, { body: { upTo: new Date(NOW.getTime() - 1).toISOString() } })
  expect(await unreadOf(secretary)).toBe(1)
  await app.ok(secretary, noticesApi.read, { params })
  expect(await unreadOf(secretary)).toBe(0)
})

test('the ladder: each step once, however often and late it runs, then the leader, then the office', async () => {
  await issuedPaper(app) // UBND xã: 30/6/2017
  const days: number[] = []
  // the server stood still from the second to the fifth day
  for (const day of [0, 0, 1, 6, 7, 9, 10, 10, 11, 13, 13, 17, 30]) {
    onDay(day)
    await remindWork(app.db, app.now())
    days.push(day)
  }
  const due = (await linesOf('here:officer-a')).filter(({ kind }) => kind === 'due').map((one) => one.days)
  // on the 26th: four days left, the step of seven, missed on the 23rd; then 3, 1, 0, one late, three late, seven late
  expect(due).toEqual([-7, -3, -1, 0, 1, 3, 4])
  expect((await linesOf('here:chair-a')).filter(({ kind }) => kind === 'due').map((one) => one.days)).toEqual([-7, -3])
  expect((await linesOf(secretary)).filter(({ kind, own }) => kind === 'due' && !own).map((one) => one.days)).toContain(
    -7,
  )
})

test('who does not take work up is reminded, then the leader and the office are told', async () => {
  await issuedPaper(app) // to be taken up by 22/6/2017
  for (const day of [0, 2, 3, 4, 5, 9]) {
    onDay(day)
    await remindWork(app.db, app.now())
  }
  const told = async (who: string) => (await linesOf(who)).filter(({ kind }) => kind === 'unacknowledged').length
  expect([await told('here:officer-a'), await told('here:chair-a')]).toEqual([3, 2])
  expect(await told(secretary)).toBeGreaterThan(0)
})

test('one mail a day with what is unread, and as each person has chosen', async () => {
  const choices = await app.ok(secretary, noticesApi.choices)
  await app.ok(secretary, noticesApi.choose, { body: { ...choices, reported: 'at-once' } })
  await app.ok('here:officer-a', noticesApi.choose, { body: { ...choices, given: 'never' } })
  await reportDone()
  await workOff(app, mailer)
  await postDailyMails(app.db, app.now())
  await postDailyMails(app.db, app.now())
  await workOff(app, mailer)
  const subjects = post.mails.map(({ to, subject }) => `${to?.[0]?.address?.split('@')[0] ?? ''}: ${subject ?? ''}`)
  const of = (who: string) => subjects.filter((one) => one.startsWith(`${who}:`) && !one.includes('Văn bản đến'))
  expect(of('secretary')).toEqual([expect.stringContaining('báo cáo đã hoàn thành')])
  expect(of('officer')).toEqual([expect.stringContaining('Việc cần biết ngày 20/6/2017')])
  expect(of('officer-a')).toEqual([])
})

test('an open page hears of what is new for it, and of nothing else', async () => {
  await issuedPaper(app)
  await workOff(app, null)
  const address = await app.listen()
  const leave = new AbortController()
  const headers = { accept: 'text/event-stream', cookie: await app.cookieOf(secretary) }
  const { body } = await fetch(`${address}${noticesApi.live.path}`, { headers, signal: leave.signal })
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const hear = async () => {
    for (;;) {
      const { value = '' } = (await reader?.read()) ?? {}
      const said = /"unread":(\d+)/u.exec(value)
      if (said) return said[1]
    }
  }
  expect(await hear()).toBe('0')
  await reportDone() // another paper: what the units are told of it is not for this page
  await workOff(app, null)
  expect(await hear()).toBe('1')
  leave.abort()
})

test('a page that nobody is signed in on hears nothing', async () => {
  const address = await app.listen()
  const { status } = await fetch(`${address}${noticesApi.live.path}`, { headers: { accept: 'text/event-stream' } })
  expect(status).toBe(401)
})

test('pages that are left while they open leave their places free, and who was signed out hears no more', async () => {
  const address = await app.listen()
  const headers = { accept: 'text/event-stream', cookie: await app.cookieOf(officer) }
  const open = (signal: AbortSignal) => fetch(`${address}${noticesApi.live.path}`, { headers, signal })
  for (let n = 0; n < 40; n += 1) await open(AbortSignal.timeout(n % 8)).catch(() => undefined)
  await pause(300)
  const leave = new AbortController()
  const { status, body } = await open(leave.signal)
  expect(status).toBe(200)
  await app.db.prisma.session.deleteMany({ where: { accountId: app.world.person(officer).accountId } })
  await issuedPaper(app)
  await workOff(app, null)
  const said = await new Response(body).text()
  expect(said.match(/"unread":\d+/gu)).toEqual(['"unread":0'])
})

test('the database lets a notice be read and mailed, not rewritten, given to another or taken away', async () => {
  await issuedPaper(app)
  await workOff(app, null)
  const { membershipId } = app.world.person(secretary)
  await expect(app.db.prisma.notice.updateMany({ data: { membershipId } })).rejects.toThrow(/never rewritten/u)
  await expect(app.db.prisma.notice.deleteMany()).rejects.toThrow(/denied/u)
})
