import type { Conclusion } from '@phoihop/contract/conclusions'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { reviewsApi } from '@phoihop/contract/reviews'
import { settingsApi } from '@phoihop/contract/settings'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftPaper } from '../../testing/papers.ts'
import { asking, questionOf, reviewedPaper } from '../../testing/reviews.ts'
import { submission } from '../../testing/submitted.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { closeDueReviews } from './public.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const OFFICER = 'here:officer'
const reviewOf = async (paper: Conclusion, who = 'here:secretary') =>
  (await app.ok(who, reviewsApi.ofPaper, { params: { id: paper.id } })).rows[0]
const comment = async (paper: Conclusion, body: object, who = OFFICER) =>
  app.call(who, reviewsApi.comment, {
    params: { id: await questionOf(app, who, paper) },
    body: { textSha256: paper.textSha256, words: 'Ghi rõ thời hạn.', ...body },
  })
const answer = async (paper: Conclusion, body: object, who = OFFICER) =>
  app.call(who, reviewsApi.answer, { params: { id: await questionOf(app, who, paper) }, body })
const seen = async (who: string, { id }: Conclusion) =>
  (await app.call(who, conclusionsApi.get, { params: { id } })).statusCode

test('who is asked reads the draft, comments on a passage and answers; the keeper sees it all and settles it', async () => {
  const { paper } = await reviewedPaper(app)
  expect(paper.state).toBe('in-review')
  const waiting = await app.ok(OFFICER, reviewsApi.waiting)
  expect(waiting.toReview.map(({ id }) => id)).toEqual([paper.id])
  const quote = 'UBND các xã rà soát'
  const start = paper.text.indexOf(quote)
  expect((await comment(paper, { start, end: start + quote.length })).statusCode).toBe(200)
  expect((await answer(paper, { answer: 'agree-with-words', words: 'Xem mục 2.' })).statusCode).toBe(200)
  expect((await app.ok(OFFICER, reviewsApi.waiting)).toReview).toEqual([])
  const review = await reviewOf(paper)
  expect(review?.asked.map(({ standing }) => standing)).toEqual(['agree-with-words', 'waiting'])
  expect(review?.comments).toMatchObject([{ quote, start, changed: false, outcome: null }])
  const settle = (body: object) =>
    app.call('here:secretary', reviewsApi.settle, { params: { id: review?.comments[0]?.id ?? '' }, body })
  expect((await settle({ outcome: 'explained' })).json().code).toBe('reviews/words-missing')
  expect((await settle({ outcome: 'taken', words: 'Đã ghi thời hạn.' })).json().comments).toMatchObject([
    { outcome: 'taken', outcomeByName: 'Người secretary' },
  ])
  // another who is asked sees nothing of it
  expect((await reviewOf(paper, 'here:officer-mttq'))?.comments).toEqual([])
})

test('a comment stays with its words: it moves with them, and says when they were changed', async () => {
  const { paper } = await reviewedPaper(app)
  const quote = 'Thống nhất nội dung báo cáo'
  const start = paper.text.indexOf(quote)
  await comment(paper, { start, end: start + quote.length })
  const rewrite = async (text: string) => {
    const { version, form, issuer, symbol, subject } = await app.ok('here:secretary', conclusionsApi.get, {
      params: { id: paper.id },
    })
    const body = { version, form, issuerId: issuer.id, symbol, subject, text }
    await app.ok('here:secretary', conclusionsApi.update, { params: { id: paper.id }, body })
  }
  await rewrite(`Mở đầu.\n\n${paper.text}`)
  const moved = (await reviewOf(paper))?.comments[0]
  expect(moved).toMatchObject({ changed: false, start: start + 'Mở đầu.\n\n'.length })
  await rewrite(paper.text.replace('Thống nhất', 'Cơ bản thống nhất'))
  expect((await reviewOf(paper))?.comments[0]).toMatchObject({ changed: true, start: null, quote })
  // who still reads the old text is told before words are put to the new
  expect((await comment(paper, {})).json().code).toBe('reviews/text-changed')
})

test('at its time the round closes, silence counts as the setting said, and the draft is gone for who was asked', async () => {
  const { paper } = await reviewedPaper(app)
  await answer(paper, { answer: 'disagree', words: 'Chưa đủ căn cứ.' }, 'here:officer-mttq')
  const question = await questionOf(app, OFFICER, paper)
  app.setNow(new Date('2017-06-22T10:00:01.000Z'))
  const late = { params: { id: question }, body: { answer: 'agree' } }
  // its time has come, the job has not
  expect((await app.call(OFFICER, reviewsApi.answer, late)).json().code).toBe('reviews/closed')
  await closeDueReviews(app.db, app.now())
  expect((await app.call(OFFICER, reviewsApi.answer, late)).statusCode).toBe(404)
  expect(await seen(OFFICER, paper)).toBe(404)
  expect((await reviewOf(paper))?.asked.map(({ standing }) => standing)).toEqual(['agree-by-silence', 'disagree'])
  const { rows } = await app.ok('here:secretary', paperMovesApi.list, { params: { id: paper.id } })
  expect(rows.map(({ act, byName }) => [act, byName])).toEqual([
    ['open-review', 'Người secretary'],
    ['close-review', 'Hệ thống'],
  ])
})

test('where silence is no consent, it stays unanswered', async () => {
  await app.ok('here:administrator', settingsApi.updatePapers, { body: { version: 0, silenceAgrees: false } })
  const { paper, review } = await reviewedPaper(app)
  await app.ok('here:secretary', reviewsApi.close, { params: { id: review.id }, body: { version: review.version } })
  expect((await reviewOf(paper))?.asked.map(({ standing }) => standing)).toEqual(['silent', 'silent'])
  expect((await app.ok('here:secretary', conclusionsApi.get, { params: { id: paper.id } })).state).toBe('draft')
})

test('only who is asked reads the draft, and only while asked', async () => {
  const { paper, review } = await reviewedPaper(app, { people: [] })
  expect(await seen(OFFICER, paper)).toBe(200)
  for (const who of ['here:officer-mttq', 'here:officer-a', 'here:leader', 'here:observer', 'there:officer'])
    expect(await seen(who, paper), who).toBe(404)
  await app.ok('here:secretary', reviewsApi.close, { params: { id: review.id }, body: { version: review.version } })
  expect(await seen(OFFICER, paper)).toBe(404)
  expect((await app.ok(OFFICER, conclusionsApi.list)).rows).toEqual([])
})

test('a restricted paper is asked of named people alone', async () => {
  const draft = await draftPaper(app, 'here', { number: null, sensitivity: 'restricted' })
  const open = (whom: object) => app.call('here:secretary', reviewsApi.open, asking(app, draft, whom))
  expect((await open({ units: ['here:tckh'] })).json().code).toBe('reviews/units-not-for-restricted')
  expect((await open({ people: ['here:officer'] })).statusCode).toBe(200)
  expect(await seen(OFFICER, draft)).toBe(200)
  expect(await seen('here:officer-mttq', draft)).toBe(404)
})

test('bad input is refused with its own words', async () => {
  const draft = await draftPaper(app)
  const open = async (whom: object) =>
    (await app.call('here:secretary', reviewsApi.open, asking(app, draft, whom))).json().code
  expect(await open({})).toBe('reviews/nobody-asked')
  expect(await open({ units: ['here:tckh'], closesAt: '2017-06-20T02:59:00Z' })).toBe('reviews/closes-in-past')
  expect(await open({ units: ['there:tckh'] })).toBe('reviews/asked-unknown')
  expect(await open({ people: ['there:officer'] })).toBe('reviews/asked-unknown')
  expect(await open({ people: ['here:administrator'] })).toBe('reviews/asked-unknown')
  const { params, body } = asking(app, draft, {})
  const many = { ...body, organisationIds: Array.from({ length: 500 }, () => crypto.randomUUID()) }
  expect((await app.call('here:secretary', reviewsApi.open, { params, body: many })).statusCode).toBe(400)
  const { paper } = await reviewedPaper(app)
  const { length } = paper.text
  expect((await comment(paper, { words: 'a'.repeat(20_000) })).statusCode).toBe(400)
  expect((await comment(paper, { words: ' \n ' })).json().code).toBe('reviews/words-missing')
  for (const span of [
    { start: 0, end: length + 1 },
    { start: 9, end: 9 },
    { start: 9, end: 3 },
    { start: 3, end: null },
  ])
    expect((await comment(paper, span)).json().code, JSON.stringify(span)).toBe('reviews/span-outside-text')
  expect((await answer(paper, { answer: 'disagree' })).json().code).toBe('reviews/words-missing')
})

test('one round at a time; while it runs the paper is not submitted, issued or removed under those who read it', async () => {
  const { paper } = await reviewedPaper(app)
  const code = async (call: ReturnType<TestApp['call']>) => (await call).json().code
  const again = asking(app, paper, { units: ['here:tckh'] })
  expect(await code(app.call('here:secretary', reviewsApi.open, again))).toBe('conclusions/state-refuses')
  expect(await code(app.call('here:secretary', paperMovesApi.submit, submission(app, paper)))).toBe(
    'conclusions/state-refuses',
  )
  const issue = { params: { id: paper.id }, body: { version: paper.version } }
  expect(await code(app.call('here:secretary', conclusionsApi.issue, issue))).toBe('conclusions/not-signed')
})

test('two open a round at one moment: one is open', async () => {
  const draft = await draftPaper(app)
  const given = asking(app, draft, { units: ['here:tckh'] })
  const answers = await Promise.all([
    app.call('here:secretary', reviewsApi.open, given),
    app.call('here:secretary', reviewsApi.open, given),
  ])
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('those asked are told once, reminded when they were silent, and not after they answered', async () => {
  const { paper, review } = await reviewedPaper(app)
  const mails = () => app.db.prisma.mail.count({ where: { kind: 'review-asked' } })
  expect(await mails()).toBe(2)
  await answer(paper, { answer: 'agree' })
  await app.ok('here:secretary', reviewsApi.remind, { params: { id: review.id } })
  expect(await mails()).toBe(3)
})

test('the summary is an Excel file of answers and comments', async () => {
  const { paper, review } = await reviewedPaper(app)
  await comment(paper, {})
  await answer(paper, { answer: 'agree' })
  const file = await app.call('here:secretary', reviewsApi.export, { params: { id: review.id } })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(file.rawPayload).buffer)
  const cells: string[] = []
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)))
  expect(cells).toEqual(
    expect.arrayContaining(['Đồng ý', 'Chưa trả lời', 'Cả văn bản', 'Ghi rõ thời hạn.', 'Chưa xử lý']),
  )
})
