import { conclusionsApi } from '@phoihop/contract/conclusions'
import { meetingsApi } from '@phoihop/contract/meetings'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftPaper, issuedPaper, mark, markEntry, PAPER_TEXT } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const entry = (text: string) => ({
  form: 'conclusion',
  issuerId: app.world.body('here:hu'),
  subject: 'Họp giao ban',
  number: '01',
  symbol: 'KL/HU',
  text,
})
const enter = (text: string) => app.call(secretary, conclusionsApi.create, { body: entry(text) })

describe('the text of a paper', () => {
  test.each([
    ['empty', '', 400, 'conclusions/text-empty'],
    ['blank', ' \n\t\u200b ', 400, 'conclusions/text-empty'],
    ['2 MB', 'ấ'.repeat(700_000), 413, 'conclusions/text-too-large'],
    ['5 MB', 'a'.repeat(5_000_000), 413, 'request/too-large'],
    ['marked MẬT', `UBND HUYỆN\n\nMẬT\n\n${PAPER_TEXT}`, 400, 'conclusions/secret-paper'],
    ['marked TUYỆT MẬT', `**TUYỆT MẬT**\n\n${PAPER_TEXT}`, 400, 'conclusions/secret-paper'],
  ])('%s is refused with a code of its own', async (_name, text, status, code) => {
    expect((await enter(text)).json()).toMatchObject({ status, code })
  })

  test.each([
    ['NFD', PAPER_TEXT.normalize('NFD')],
    ['Windows line ends', PAPER_TEXT.replaceAll('\n', '\r\n')],
    ['a byte order mark and zero-width marks', `\ufeff${PAPER_TEXT.replaceAll('xã', 'x\u200bã')}`],
    ['no-break blanks', PAPER_TEXT.replaceAll(' ', '\u00a0')],
    ['rubbish of Word', `<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->${PAPER_TEXT}<o:p></o:p>`],
  ])('with %s is kept clean, its source byte for byte', async (_name, source) => {
    const paper = (await enter(source)).json()
    expect(paper.text).toBe(PAPER_TEXT)
    const row = await app.db.prisma.conclusion.findUniqueOrThrow({ where: { id: paper.id } })
    expect(Buffer.from(row.source).toString()).toBe(source)
  })

  test('has its items with labels and places', async () => {
    const paper = await draftPaper(app)
    const items = paper.items.filter((item) => item.kind === 'item')
    expect(items.map((item) => item.ref)).toEqual(['1', '2', '3', '4'])
    expect(items.map((item) => paper.text.slice(item.start, item.end))[2]).toBe(
      'Thống nhất nội dung báo cáo của Ban Dân vận.',
    )
  })
})

describe('a mark', () => {
  test.each([
    ['that overlaps another', { start: 40 }, 409, 'tasks/span-overlaps', 'start'],
    ['before the text', { start: 0, end: 0 }, 400, 'request/invalid', 'end'],
    ['beyond the text', { start: 10, end: 999_999 }, 400, 'tasks/span-outside-text', 'start'],
    [
      'for a class that is nobody',
      { addresses: [{ role: 'lead', classCode: 'commune-veterans' }] },
      400,
      'tasks/class-empty',
      'addresses',
    ],
    [
      'for a class that is unknown',
      { addresses: [{ role: 'lead', classCode: 'nobody' }] },
      400,
      'tasks/address-unknown',
      'addresses',
    ],
    [
      'without a lead',
      { addresses: [{ role: 'coordinating', classCode: 'communes' }] },
      400,
      'tasks/lead-missing',
      'addresses',
    ],
    [
      'due before the paper',
      { deadline: { kind: 'day', dueOn: '2017-05-31' } },
      400,
      'tasks/deadline-before-paper',
      'deadline.dueOn',
    ],
    ['due on 31/4', { deadline: { kind: 'day', dueOn: '2017-04-31' } }, 400, 'request/invalid', 'deadline.dueOn'],
    ['dated without a day', { deadline: { kind: 'month' } }, 400, 'tasks/deadline-day-missing', 'deadline.dueOn'],
  ])('%s is refused at its field and nothing is lost', async (_name, change, status, code, field) => {
    const paper = await draftPaper(app)
    const kept = await mark(app, paper, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] })
    const body = {
      ...markEntry(app, paper, { sentence: 'Đề nghị UBND các xã rà soát', lead: ['@communes'] }),
      ...change,
    }
    const answer = await app.call(secretary, tasksApi.mark, { params: { id: paper.id }, body })
    expect(answer.json()).toMatchObject({ status, code, fields: { [field]: expect.any(String) } })
    const after = await app.ok(secretary, conclusionsApi.get, { params: { id: paper.id } })
    expect(after.tasks).toEqual([kept])
  })

  test('for a body of the other district is refused', async () => {
    const paper = await draftPaper(app)
    const answer = await app.call(secretary, tasksApi.mark, {
      params: { id: paper.id },
      body: markEntry(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['there:tckh'] }),
    })
    expect(answer.json()).toMatchObject({ status: 400, code: 'tasks/address-unknown' })
  })

  test('on an item marked as giving no work is refused, and so is the other way round', async () => {
    const paper = await draftPaper(app)
    const item = paper.items.find((one) => one.ref === '1')
    const where = { params: { id: paper.id, itemId: item?.id ?? '' } }
    await app.ok(secretary, conclusionsApi.markWithoutTask, { ...where, body: { withoutTask: true } })
    const refused = await app.call(secretary, tasksApi.mark, {
      params: { id: paper.id },
      body: markEntry(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['here:tckh'] }),
    })
    expect(refused.json()).toMatchObject({ status: 409, code: 'tasks/item-without-task' })
    await app.ok(secretary, conclusionsApi.markWithoutTask, { ...where, body: { withoutTask: false } })
    await mark(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['here:tckh'] })
    const again = await app.call(secretary, conclusionsApi.markWithoutTask, { ...where, body: { withoutTask: true } })
    expect(again.json()).toMatchObject({ status: 409, code: 'conclusions/item-has-task' })
  })

  test('loses its final mark and white space, and carries the label of its item', async () => {
    const paper = await draftPaper(app)
    const first = await mark(app, paper, {
      sentence: ' Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí;',
      lead: ['here:tckh'],
    })
    expect(first).toMatchObject({ ref: '1', quote: 'Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí' })
    const second = await mark(app, paper, { sentence: 'hoàn thành trước ngày 15/6/2017.', lead: ['here:tckh'] })
    expect(second).toMatchObject({ ref: '1#2', quote: 'hoàn thành trước ngày 15/6/2017' })
  })
})

describe('a draft', () => {
  test('changed by two: the second is told and gets both versions', async () => {
    const paper = await draftPaper(app)
    const { text: _, ...header } = entry('')
    const change = (subject: string) => ({
      params: { id: paper.id },
      body: { ...header, version: paper.version, subject },
    })
    await app.ok(secretary, conclusionsApi.update, change('Bản của người thứ nhất'))
    const second = await app.call(secretary, conclusionsApi.update, change('Bản của người thứ hai'))
    expect(second.json()).toMatchObject({
      status: 409,
      code: 'request/stale-version',
      current: { subject: 'Bản của người thứ nhất', version: paper.version + 1 },
    })
  })

  test('keeps its text once a sentence is marked', async () => {
    const paper = await draftPaper(app)
    await mark(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['here:tckh'] })
    const { text: _, ...header } = entry('')
    const answer = await app.call(secretary, conclusionsApi.update, {
      params: { id: paper.id },
      body: { ...header, version: paper.version, text: 'Khác.' },
    })
    expect(answer.json()).toMatchObject({ status: 409, code: 'conclusions/text-has-marks' })
  })

  test('with a number but no symbol and date is not issued; the preview says what is missing', async () => {
    const paper = await draftPaper(app, 'here', { number: '5', symbol: null, issuedOn: null })
    const preview = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: paper.id } })
    expect(preview.problems.map((problem) => problem.code)).toEqual(['symbol-missing', 'date-missing'])
    expect(preview.warnings.map((warning) => [warning.code, warning.words])).toEqual([
      ['no-task', null],
      ['item-undecided', '1'],
      ['item-undecided', '2'],
      ['item-undecided', '3'],
      ['item-undecided', '4'],
      ['suggestion-open', '2'],
    ])
    const answer = await app.call(secretary, conclusionsApi.issue, {
      params: { id: paper.id },
      body: { version: paper.version },
    })
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'conclusions/not-ready',
      details: { problems: [{ code: 'symbol-missing' }, { code: 'date-missing' }] },
    })
  })

  test('is offered for editing only to who prepares it, and to nobody once it is issued', async () => {
    const offered = async (who: string, id: string) => (await app.ok(who, conclusionsApi.get, { params: { id } })).can
    const draft = await draftPaper(app)
    expect(await offered(secretary, draft.id)).toMatchObject({ edit: true, issue: true })
    expect(await offered('here:chief', draft.id)).toMatchObject({ edit: false, issue: false })
    const { paper } = await issuedPaper(app)
    expect(await offered(secretary, paper.id)).toMatchObject({ edit: false, issue: false })
  })

  test('is looked at twice when a deadline is past or no recipient is tied to a body', async () => {
    const paper = await draftPaper(app, 'here', { recipients: [{ words: 'Như trên' }] })
    await mark(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['here:tckh'], dueOn: '2017-06-19' })
    await mark(app, paper, { sentence: 'Đề nghị UBND các xã', lead: ['@communes'], dueOn: '2017-06-20' })
    const { warnings } = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: paper.id } })
    expect(warnings.filter(({ code }) => code !== 'item-undecided')).toEqual([
      { code: 'deadline-past', itemId: null, words: '1' },
      { code: 'no-recipient-tied', itemId: null, words: null },
    ])
  })

  test('is not issued when somebody changed a mark since it was looked at', async () => {
    const paper = await draftPaper(app)
    const { seal } = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: paper.id } })
    await mark(app, paper, { sentence: 'Giao Phòng TC-KH', lead: ['here:tckh'] })
    const issue = (body: object) => app.call(secretary, conclusionsApi.issue, { params: { id: paper.id }, body })
    expect((await issue({ version: paper.version, seal })).json()).toMatchObject({
      status: 409,
      code: 'request/stale-version',
    })
    const again = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: paper.id } })
    expect((await issue({ version: paper.version, seal: again.seal })).statusCode).toBe(200)
  })

  test('is not tied to a meeting that its secretary does not see', async () => {
    const entered = {
      title: 'Họp kín',
      kind: 'other',
      heldOn: '2017-04-11',
      hostId: app.world.body('here:hu'),
      convenerId: app.world.body('here:vphu'),
    }
    const { id: meetingId } = await app.ok(secretary, meetingsApi.create, { body: entered })
    const body = { ...entry(PAPER_TEXT), issuerId: app.world.body('here:bdv'), meetingId }
    const answer = await app.call('here:secretary-bdv', conclusionsApi.create, { body })
    expect(answer.json()).toMatchObject({ status: 400, code: 'conclusions/meeting-unknown' })
  })

  test('is entered for another body only when that body has no secretary of its own', async () => {
    const of = (issuer: string) =>
      app.call('here:secretary-bdv', conclusionsApi.create, {
        body: { ...entry(PAPER_TEXT), issuerId: app.world.body(issuer) },
      })
    expect((await of('here:hu')).json()).toMatchObject({ status: 403, code: 'conclusions/issuer-enters-own' })
    expect((await of('here:ub-a')).statusCode).toBe(200)
  })

  test('with the number of an issued paper of the same issuer and year is not issued', async () => {
    const first = await draftPaper(app, 'here', { number: '77' })
    const second = await draftPaper(app, 'here', { number: '77' })
    await app.ok(secretary, conclusionsApi.issue, { params: { id: first.id }, body: { version: first.version } })
    const answer = await app.call(secretary, conclusionsApi.issue, {
      params: { id: second.id },
      body: { version: second.version },
    })
    expect(answer.json()).toMatchObject({ status: 409, code: 'conclusions/number-taken' })
  })
})
