import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { meetingsApi } from '@phoihop/contract/meetings'
import { readingsApi } from '@phoihop/contract/readings'
import { renditionsApi } from '@phoihop/contract/renditions'
import { tasksApi } from '@phoihop/contract/tasks'
import { checkDocxForm } from '@phoihop/paper/check/check-docx-form'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, draftPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { multipart } from '../../testing/upload.ts'
import { wordsOf } from '../../testing/words-of.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('an excerpt has only what gives the unit work, with the numbers of the whole', async () => {
  const { paper } = await issuedPaper(app)
  const excerpt = (body: string, who = 'here:secretary') =>
    app.call(who, renditionsApi.paper, {
      params: { id: paper.id },
      query: { format: 'pdf', organisationId: app.world.body(body) },
    })
  const communes = await wordsOf(await excerpt('here:ub-a'))
  expect(communes).toContain('TRÍCH KẾT LUẬN')
  expect(communes).toContain('2. Đề nghị UBND các xã rà soát cơ sở vật chất')
  expect(communes).not.toContain('Giao Phòng TC-KH')
  expect(communes).toContain('Trích phần việc giao cho UBND xã a here')
  // along with the lead unit, who works with it
  expect(await wordsOf(await excerpt('here:mttq'))).toContain('1. Giao Phòng TC-KH kiểm tra')
  expect((await excerpt('here:bdv')).json()).toMatchObject({ status: 404, code: 'renditions/nothing-for-unit' })
  // the unit itself sees the paper, so it may print its part
  expect((await excerpt('here:ub-a', 'here:officer-a')).statusCode).toBe(200)
})

test('a draft is marked as one and leaves room for number and day', async () => {
  const draft = await draftPaper(app)
  const words = await wordsOf(
    await app.call('here:secretary', renditionsApi.paper, { params: { id: draft.id }, query: { format: 'docx' } }),
  )
  expect(words).toContain('DỰ THẢO')
  expect(words).not.toContain(`Số ${draft.number}`)
  const { faults } = await app.ok('here:secretary', renditionsApi.checkPaper, { params: { id: draft.id } })
  expect(faults).toContainEqual({ path: 'signature', message: 'Chưa có người ký.', field: 'signer' })
  expect(faults.map(({ path }) => path)).not.toContain('number')
})

test('invitation, minutes and list of a meeting say what the meeting knows', async () => {
  const meeting = await app.ok('here:secretary', meetingsApi.create, {
    body: {
      kind: 'quarterly',
      title: 'Họp giao ban quý II',
      heldOn: '2017-06-10',
      hostId: app.world.body('here:hu'),
      convenerId: app.world.body('here:hu'),
      chairName: 'Người Chủ Trì',
      chairPost: 'Bí thư Huyện ủy',
      summary: 'Các đơn vị phát biểu.',
      attendees: [
        { role: 'secretary', name: 'Người Ghi Chép', post: 'Chuyên viên' },
        { role: 'member', name: 'Người Dự Họp', post: 'Trưởng phòng', organisationId: app.world.body('here:tckh') },
      ],
    },
  })
  const print = (kind: string) =>
    app.call('here:secretary', renditionsApi.meeting, { params: { id: meeting.id }, query: { kind, format: 'docx' } })
  const invitation = await print('invitation')
  expect(await wordsOf(invitation)).toMatch(/trân trọng kính mời: - Người Dự Họp, Trưởng phòng/u)
  expect(await wordsOf(invitation)).not.toContain('Người Ghi Chép')
  expect(checkDocxForm(new Uint8Array(invitation.rawPayload)).filter(({ path }) => path === 'font')).toEqual([])
  const minutes = await wordsOf(await print('minutes'))
  for (const part of ['Thư ký (người ghi biên bản): Người Ghi Chép', 'Các đơn vị phát biểu.', 'kết thúc vào'])
    expect(minutes).toContain(part)
  expect(await wordsOf(await print('attendance-list'))).toContain('Người Dự Họp')
})

test('a unit is urged about exactly what the list shows as overdue', async () => {
  const urge = (who: string, body: string, kind = 'urging-slip') =>
    app.call(who, renditionsApi.urging, { params: { id: app.world.body(body) }, query: { kind, format: 'docx' } })
  const slip = await wordsOf(await urge('here:secretary', 'here:tckh'))
  expect(slip).toContain('PHIẾU ĐÔN ĐỐC')
  expect(slip).toContain('kiểm tra việc sử dụng kinh phí')
  expect(slip).toContain('14/6/2017')
  expect(await wordsOf(await urge('here:secretary', 'here:tckh', 'urging-letter'))).toContain(
    'Kính gửi: Phòng TC-KH here',
  )
  // due on 30/6/2017
  expect((await urge('here:secretary', 'here:ub-a')).json()).toMatchObject({ code: 'renditions/nothing-overdue' })
})

test('a unit whose work was postponed is urged by the deadline in force', async () => {
  const { single } = await issuedPaper(app)
  app.setNow(new Date('2017-06-14T03:00:00Z'))
  let part = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
  const params = { id: part.id }
  const say = () => ({ params, body: { version: part.version, words: 'Lý do.' } })
  part = await app.ok('here:officer', tasksApi.acknowledge, say())
  const asks = { ...say().body, asksFor: '2017-06-17' }
  part = await app.ok('here:officer', assignmentActsApi.requestExtension, { params, body: asks })
  await app.ok('here:secretary', assignmentActsApi.approveExtension, say())
  app.setNow(NOW)
  const slip = await app.call('here:secretary', renditionsApi.urging, {
    params: { id: app.world.body('here:tckh') },
    query: { kind: 'urging-slip', format: 'docx' },
  })
  expect(await wordsOf(slip)).toContain('17/6/2017')
})

test('the report of a period says its figures', async () => {
  const answer = await app.call('here:secretary', renditionsApi.report, {
    query: { period: '2017-Q2', format: 'docx' },
  })
  expect(await wordsOf(answer)).toContain('quý II năm 2017 có')
})

test('what cannot be printed is refused in a sentence that names the place', async () => {
  const draft = await draftPaper(app, 'here', { subject: 'Họp giao ban 😀 quý I' })
  const answer = await app.call('here:secretary', renditionsApi.paper, {
    params: { id: draft.id },
    query: { format: 'pdf' },
  })
  expect(answer.json()).toMatchObject({ status: 422, code: 'renditions/refused' })
  expect(answer.json().fields.paper).toContain('U+1F600')
  expect(answer.json().fields.paper).toContain('Họp giao ban')
})

test('an issued paper goes out as edXML and comes back as a paper to enter, its fields filled', async () => {
  const { paper } = await issuedPaper(app, 'here', {
    place: 'Sông Mơ',
    signerPost: 'BÍ THƯ',
    signerName: 'Lê Văn Thí Dụ',
  })
  const out = await app.call('here:officer-a', renditionsApi.exchange, {
    params: { id: paper.id },
    query: { format: 'edxml' },
  })
  expect(out.headers['content-disposition']).toContain('.edxml')
  const read = await app.call(
    'there:secretary',
    readingsApi.readFile,
    multipart({ name: 'goi.edxml', content: Buffer.from(out.rawPayload) }),
  )
  expect(read.json()).toMatchObject({
    source: { format: 'pdf', fileName: expect.stringMatching(/KL-HU\.pdf$/u) },
    document: {
      kind: 'conclusion',
      number: paper.number,
      symbol: 'KL/HU',
      issuedOn: '2017-06-01',
      place: 'Sông Mơ',
      subject: 'Họp giao ban quý I năm 2017',
      signer: { post: 'BÍ THƯ', name: 'Lê Văn Thí Dụ' },
    },
  })
  const broken = multipart({ name: 'goi.edxml', content: Buffer.from(out.rawPayload.subarray(0, 900)) })
  expect((await app.call('there:secretary', readingsApi.readFile, broken)).json()).toMatchObject({
    code: 'readings/broken',
  })
  const metadata = await app.call('here:secretary', renditionsApi.exchange, {
    params: { id: paper.id },
    query: { format: 'metadata' },
  })
  expect(metadata.body).toContain('<CodeNotation>KL/HU</CodeNotation>')
  const before = await app.db.prisma.storedFile.count()
  const head = await app.call(
    'there:secretary',
    readingsApi.readFile,
    multipart({ name: 'dac-ta.xml', content: Buffer.from(metadata.rawPayload) }),
  )
  expect(head.json()).toMatchObject({
    source: { format: 'metadata', fileId: null },
    text: '',
    document: {
      kind: 'conclusion',
      number: paper.number,
      symbol: 'KL/HU',
      issuedOn: '2017-06-01',
      subject: 'Họp giao ban quý I năm 2017',
      signer: { post: 'BÍ THƯ', name: 'Lê Văn Thí Dụ' },
    },
  })
  expect(await app.db.prisma.storedFile.count()).toBe(before)
})

test('a paper written here is printed from its blocks, with its labels', async () => {
  const { paper } = await issuedPaper(app)
  const header = { form: 'conclusion', issuerId: app.world.body('here:hu'), subject: 'Họp giao ban quý II' }
  const written = await app.ok('here:secretary', manuscriptsApi.create, { body: { ...header, likePaperId: paper.id } })
  const words = await wordsOf(
    await app.call('here:secretary', renditionsApi.paper, { params: { id: written.id }, query: { format: 'pdf' } }),
  )
  expect(words).toContain('2. Đề nghị UBND các xã rà soát cơ sở vật chất')
  expect(words).toContain('Họp giao ban quý II')
  expect(words).toContain('đề nghị các đơn vị thực hiện./.')
  const check = await app.ok('here:secretary', renditionsApi.checkPaper, { params: { id: written.id } })
  expect(check.origin).toBe('written')
})

test('a draft is not sent to other systems', async () => {
  const draft = await draftPaper(app)
  const answer = await app.call('here:secretary', renditionsApi.exchange, {
    params: { id: draft.id },
    query: { format: 'edxml' },
  })
  expect(answer.json()).toMatchObject({ status: 409, code: 'renditions/not-issued' })
})

test('any Word file is checked, what is none is refused', async () => {
  const { paper } = await issuedPaper(app)
  const good = await app.call('here:secretary', renditionsApi.paper, {
    params: { id: paper.id },
    query: { format: 'docx' },
  })
  const check = (content: Uint8Array) =>
    app.call('here:officer', renditionsApi.checkFile, multipart({ name: 'van-ban.docx', content }))
  expect((await check(good.rawPayload)).json()).toMatchObject({ name: 'van-ban.docx' })
  expect((await check(Buffer.from('không phải tệp Word'))).json()).toMatchObject({ code: 'renditions/refused' })
})
