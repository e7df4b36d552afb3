import { meetingsApi } from '@phoihop/contract/meetings'
import { proposalsApi } from '@phoihop/contract/proposals'
import { unitReportsApi } from '@phoihop/contract/unit-reports'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMailer } from '../../platform/send-mail.ts'
import { catchMails, type MailCatcher } from '../../testing/mail-catcher.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { askedReport, sentReport } from '../../testing/unit-reports.ts'
import { multipart } from '../../testing/upload.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
let catcher: MailCatcher
beforeAll(async () => {
  app = await createTestApp()
  catcher = await catchMails()
})
beforeEach(() => app.setNow(NOW))
afterAll(async () => {
  await catcher.close()
  await app.close()
})

const SECRETARY = 'here:secretary'
const OFFICER = 'here:officer-a'
const read = (id: string, who = SECRETARY) => app.ok(who, unitReportsApi.get, { params: { id } })

test('a meeting called with a day for reports asks its units, not those who hold it', async () => {
  const { rows } = await askedReport(app)
  expect(rows.map(({ organisation, state }) => [organisation.id, state])).toEqual([
    [app.world.body('here:tckh'), 'asked'],
    [app.world.body('here:ub-a'), 'asked'],
    [app.world.body('here:ub-b'), 'asked'],
  ])
  const { rows: waiting } = await app.ok(OFFICER, unitReportsApi.mine)
  expect(waiting).toHaveLength(1)
})

test('a draft is read in its unit alone; sent, by who asked; late is said; lines of proposals keep their ids', async () => {
  const { report } = await askedReport(app)
  const params = { id: report.id }
  const save = (version: number, body: object) =>
    app.call(OFFICER, unitReportsApi.save, { params, body: { version, results: 'Đã làm', ...body } })
  const first = (await save(report.version, { proposals: [{ words: 'Một' }, { words: 'Hai' }] })).json()
  expect((await read(report.id)).results).toBeNull()
  const [one, two] = first.proposals
  const second = (
    await save(first.version, { proposals: [{ id: two.id, words: 'Hai, sửa lại' }, { words: 'Ba' }] })
  ).json()
  expect(second.proposals).toMatchObject([{ id: two.id, words: 'Hai, sửa lại' }, { words: 'Ba' }])
  expect(second.proposals.map(({ id }: { id: string }) => id)).not.toContain(one.id)
  expect((await save(first.version, {})).json().code).toBe('request/stale-version')
  app.setNow(new Date('2017-07-05T03:00:00Z'))
  await app.ok(OFFICER, unitReportsApi.send, { params, body: { version: second.version } })
  expect(await read(report.id)).toMatchObject({ state: 'sent', late: true, results: 'Đã làm', can: { sendBack: true } })
})

test('given back with a reason it is written and sent again; sent twice is refused', async () => {
  const { report } = await sentReport(app)
  const params = { id: report.id }
  const save = (version: number) =>
    app.call(OFFICER, unitReportsApi.save, { params, body: { version, results: 'Thêm số liệu' } })
  expect((await save(report.version)).json().code).toBe('unit-reports/already-sent')
  const body = { version: report.version, reason: 'Cần thêm số liệu' }
  const back = await app.ok(SECRETARY, unitReportsApi.sendBack, { params, body })
  expect(back).toMatchObject({ state: 'returned', returnReason: 'Cần thêm số liệu' })
  const saved = (await save(back.version)).json()
  // what is written meanwhile was not sent: it is read in the unit alone
  expect([(await read(report.id)).results, (await read(report.id, OFFICER)).results]).toEqual([null, 'Thêm số liệu'])
  const again = await app.ok(OFFICER, unitReportsApi.send, { params, body: { version: saved.version } })
  expect(again).toMatchObject({ state: 'sent', returnReason: null })
})

test('an empty report is not sent; after the meeting is closed none is taken', async () => {
  const { meeting, report } = await askedReport(app)
  const send = (version: number) =>
    app.call(OFFICER, unitReportsApi.send, { params: { id: report.id }, body: { version } })
  expect((await send(report.version)).json().code).toBe('unit-reports/empty')
  for (const move of ['open', 'close']) {
    const { version } = await app.ok(SECRETARY, meetingsApi.get, { params: { id: meeting.id } })
    if (move === 'open')
      await app.db.prisma.meeting.update({ where: { id: meeting.id }, data: { chairName: 'Nguyễn Chủ Trì' } })
    await app.ok(SECRETARY, meetingsApi.move, { params: { id: meeting.id }, body: { version, move } })
  }
  expect((await send(report.version)).json().code).toBe('unit-reports/meeting-over')
})

test('the Word form goes out filled in and is read back line by line; another form is refused', async () => {
  const { report } = await askedReport(app)
  const params = { id: report.id }
  const body = { version: report.version, results: 'Dòng một\nDòng hai', proposals: [{ words: 'Hỗ trợ kinh phí' }] }
  const saved = await app.ok(OFFICER, unitReportsApi.save, { params, body })
  const form = await app.call(OFFICER, unitReportsApi.form, { params })
  const send = (id: string, content: Buffer) =>
    app.call(OFFICER, unitReportsApi.readForm, { params: { id }, ...multipart({ name: 'bao-cao.docx', content }) })
  expect((await send(report.id, form.rawPayload)).json()).toEqual({
    results: 'Dòng một\nDòng hai',
    difficulties: null,
    nextPlan: null,
    proposals: [{ id: saved.proposals[0]?.id, words: 'Hỗ trợ kinh phí' }],
  })
  const other = await askedReport(app)
  expect((await send(other.report.id, form.rawPayload)).json().code).toBe('unit-reports/other-form')
  expect((await send(report.id, Buffer.from('không phải Word'))).json().code).toBe('unit-reports/form-unreadable')
})

test('the summary is put together from what was sent, edited by the secretary, and printed in form', async () => {
  const { meeting } = await sentReport(app, { period: '2017-Q2' })
  const params = { id: meeting.id }
  const fresh = await app.ok(SECRETARY, unitReportsApi.summary, { params })
  expect(fresh.version).toBe(0)
  expect(fresh.sections.find(({ title }) => title === 'Kết quả hoạt động của các đơn vị')?.words).toBe(
    '- UBND xã a: Tổ chức 3 đợt ra quân',
  )
  expect(fresh.sections.find(({ title }) => title === 'Đề xuất, kiến nghị')?.words).toContain('Hỗ trợ kinh phí')
  const sections = [{ title: 'Kết quả nổi bật', words: 'Mở đầu.\n- UBND xã a ra quân 3 đợt' }]
  const saved = await app.ok(SECRETARY, unitReportsApi.saveSummary, { params, body: { version: 0, sections } })
  expect(saved).toMatchObject({ version: 1, sections, updatedByName: 'Người secretary' })
  const stale = await app.call(SECRETARY, unitReportsApi.saveSummary, { params, body: { version: 0, sections } })
  expect(stale.json().code).toBe('request/stale-version')
  const print = await app.call(SECRETARY, unitReportsApi.printSummary, { params, query: { format: 'docx' } })
  const word = await readDocument(print.rawPayload)
  expect(word).toMatchObject({ ok: true })
  expect('text' in word ? word.text : '').toContain('UBND xã a ra quân 3 đợt')
})

test('units that are silent are reminded once an hour by mail', async () => {
  const { meeting } = await sentReport(app)
  const remind = () => app.ok(SECRETARY, unitReportsApi.remind, { params: { id: meeting.id } })
  expect(await remind()).toEqual({ reminded: 2 })
  await remind()
  const mailer = createMailer({ smtpUrl: catcher.url, from: 'vphu@phoihop.example' })
  await workOff(app, mailer)
  mailer.close()
  const reminders = catcher.mails.filter(({ subject }) => subject?.startsWith('Nhắc gửi báo cáo'))
  expect(reminders.map(({ to }) => String(to?.[0]?.address)).toSorted()).toEqual([
    'officer-b@here.example',
    'officer@here.example',
  ])
})

test('what a unit proposes goes into the register once, asked for by the unit', async () => {
  const { report, meeting } = await sentReport(app)
  const body = { lineIds: report.proposals.map((line) => line.id) }
  const registered = await app.ok('here:secretary', unitReportsApi.register, { params: { id: report.id }, body })
  const [line] = registered.proposals
  const proposal = await app.ok('here:officer-a', proposalsApi.get, { params: { id: line?.proposalId ?? '' } })
  expect(proposal).toMatchObject({
    text: 'Hỗ trợ kinh phí sửa hội trường',
    source: 'report',
    askers: [{ id: app.world.body('here:ub-a') }],
  })
  const again = await app.ok('here:secretary', unitReportsApi.register, { params: { id: report.id }, body })
  expect(again.proposals).toEqual(registered.proposals)
  const { total } = await app.ok('here:secretary', proposalsApi.list, { query: { meetingId: meeting.id } })
  expect(total).toBe(1)
})
