import type { Conclusion } from '@phoihop/contract/conclusions'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { numberBooksApi } from '@phoihop/contract/number-books'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftPaper, mark } from '../../testing/papers.ts'
import { signedPaper } from '../../testing/submitted.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const issue = (paper: Conclusion, more = {}) =>
  app.call('here:secretary', conclusionsApi.issue, {
    params: { id: paper.id },
    body: { version: paper.version, ...more },
  })
const preview = (paper: Conclusion) =>
  app.ok('here:secretary', conclusionsApi.previewIssue, { params: { id: paper.id } })
const open = (symbol: string, given = {}) =>
  app.ok('here:secretary', numberBooksApi.open, {
    body: { issuerId: app.world.body('here:hu'), symbol, on: '2017-06-20', ...given },
  })
const whole = (id: string) => app.ok('here:secretary', numberBooksApi.get, { params: { id } })
const entries = async (id: string) =>
  (await app.ok('here:secretary', numberBooksApi.entries, { params: { id } })).rows.map((e) => [e.number, e.state])
const reserve = (id: string, number: number | null = null) =>
  app.call('here:secretary', numberBooksApi.reserve, { params: { id }, body: { number, note: 'giữ cho tờ trình' } })

test('twenty papers issued at one moment get twenty numbers, one after the other', async () => {
  const drafts = []
  for (let i = 0; i < 20; i += 1) drafts.push(await draftPaper(app, 'here', { number: null, symbol: 'KL/RACE' }))
  const answers = await Promise.all(drafts.map((draft) => issue(draft)))
  expect(answers.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 20 }, () => 200))
  const numbers = answers.map((answer) => Number(answer.json().number)).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
}, 60_000)

test('issuing that fails leaves no gap', async () => {
  const book = await open('KL/FAIL', { nextNumber: 13 })
  const draft = await draftPaper(app, 'here', { number: null, symbol: 'KL/FAIL' })
  await mark(app, draft, { sentence: 'Tiếp tục tuyên truyền', lead: ['here:tckh'], dueOn: '2017-06-10' })
  const { version } = await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } })
  const refused = await issue({ ...draft, version }, { seal: 'cũ' })
  expect(refused.statusCode).toBe(409)
  expect(await entries(book.id)).toEqual([])
  expect((await issue({ ...draft, version })).json().number).toBe('13')
})

test('after the largest number a book is full, until its next number is put right', async () => {
  const book = await open('KL/FULL', { nextNumber: 3 })
  expect((await reserve(book.id, 99_999)).json()).toMatchObject({ number: '99999', state: 'reserved' })
  const draft = await draftPaper(app, 'here', { number: null, symbol: 'KL/FULL' })
  expect((await issue(draft)).json()).toMatchObject({ code: 'number-books/full' })
  const { version, startsOn, endsOn } = (await whole(book.id)).book
  const body = { version, nextNumber: 3, startsOn, endsOn }
  await app.ok('here:secretary', numberBooksApi.update, { params: { id: book.id }, body })
  expect((await issue(draft)).json().number).toBe('03')
})

test('a held number is given to the paper it was held for, or void for good; both stay in the book', async () => {
  const book = await open('KL/HOLD', { nextNumber: 5 })
  const held = (await reserve(book.id)).json()
  const other = (await reserve(book.id)).json()
  expect([held.number, other.number]).toEqual(['05', '06'])
  const paper = await draftPaper(app, 'here', { number: null, symbol: 'KL/HOLD' })
  expect((await preview(paper)).numbers).toMatchObject({ next: '07', reserved: [{ number: '05' }, { number: '06' }] })
  expect((await issue(paper, { numberEntryId: held.id })).json().number).toBe('05')
  const second = await draftPaper(app, 'here', { number: null, symbol: 'KL/HOLD' })
  expect((await issue(second, { numberEntryId: held.id })).json().code).toBe('number-books/not-reserved')
  await app.ok('here:secretary', numberBooksApi.void, { params: { id: other.id }, body: { reason: 'không ban hành' } })
  expect((await issue(second, { numberEntryId: other.id })).json().code).toBe('number-books/not-reserved')
  const borne = await draftPaper(app, 'here', { number: '6', symbol: 'KL/HOLD' })
  expect((await preview(borne)).problems.map(({ code }) => code)).toContain('number-void')
  expect((await issue(second)).json().number).toBe('07')
  expect(await entries(book.id)).toEqual([
    ['07', 'given'],
    ['06', 'void'],
    ['05', 'given'],
  ])
  expect((await whole(book.id)).gaps).toEqual([{ from: 1, to: 4 }])
})

test('a paper of the past takes its number in the book, far ones are warned of, and gaps are shown', async () => {
  const book = await open('KL/PAST', { nextNumber: 13 })
  const far = await draftPaper(app, 'here', { number: '112', symbol: 'KL/PAST' })
  expect((await preview(far)).warnings).toContainEqual({ code: 'number-far', itemId: null, words: '13 112' })
  await issue(far)
  expect(await whole(book.id)).toMatchObject({ book: { nextNumber: 113 }, gaps: [{ from: 1, to: 111 }] })
  const again = await draftPaper(app, 'here', { number: '0112', symbol: 'KL/PAST', issuedOn: '2016-03-01' })
  expect((await preview(again)).problems.map(({ code }) => code)).toContain('number-taken')
  expect((await issue(again)).json().code).toBe('conclusions/number-taken')
  const back = {
    version: (await whole(book.id)).book.version,
    nextNumber: 13,
    startsOn: book.startsOn,
    endsOn: book.endsOn,
  }
  await app.ok('here:secretary', numberBooksApi.update, { params: { id: book.id }, body: back })
  const next = await draftPaper(app, 'here', { number: null, symbol: 'KL/PAST' })
  expect((await issue(next)).json().number).toBe('13')
})

test('the party numbers through its term, the state by the year', async () => {
  const term = await draftPaper(app, 'here', { number: null, symbol: 'KL/TERM', issuedOn: '2016-12-30' })
  const later = await draftPaper(app, 'here', { number: null, symbol: 'KL/TERM', issuedOn: '2017-01-02' })
  expect([(await issue(term)).json().number, (await issue(later)).json().number]).toEqual(['01', '02'])
  const issuerId = app.world.body('here:tckh')
  const state = { number: null, symbol: 'TB-TCKH', issuerId, form: 'notice' }
  const old = await draftPaper(app, 'here', { ...state, issuedOn: '2016-12-30' })
  const fresh = await draftPaper(app, 'here', { ...state, issuedOn: '2017-01-02' })
  expect([(await issue(old)).json().number, (await issue(fresh)).json().number]).toEqual(['01', '01'])
})

test('the book of a body that enters its own papers tells nothing to the secretary of another', async () => {
  await open('KL/RIENG', { nextNumber: 7 })
  const query = { issuerId: app.world.body('here:hu'), form: 'conclusion', symbol: 'KL/RIENG', number: '9' }
  expect(await app.ok('here:secretary', numberBooksApi.check, { query })).toMatchObject({ next: '07', state: 'free' })
  expect(await app.ok('here:secretary-bdv', numberBooksApi.check, { query })).toMatchObject({ next: null, state: null })
})

test('before saving, the book proposes symbol and number and tells what was used', async () => {
  const issuerId = app.world.body('here:hu')
  const ask = (query: object) => app.ok('here:secretary', numberBooksApi.check, { query: { issuerId, ...query } })
  await issue(await draftPaper(app, 'here', { number: '07', symbol: 'TB/HU' }))
  expect(await ask({ form: 'notice' })).toMatchObject({ symbol: 'TB/HU', next: '08', state: null })
  expect(await ask({ form: 'notice', number: '7' })).toMatchObject({ state: 'given' })
  expect(await ask({ form: 'notice', number: '99' })).toMatchObject({ state: 'free', farBeyond: true })
  await draftPaper(app, 'here', { number: '11', symbol: 'TB/HU' })
  expect(await ask({ form: 'notice', number: '11' })).toMatchObject({ state: 'free', drafts: 1 })
})

test('days of a term move only as far as its papers and neighbours let them', async () => {
  const book = await open('KL/DAYS')
  await issue(await draftPaper(app, 'here', { number: null, symbol: 'KL/DAYS', issuedOn: '2016-05-05' }))
  const change = async (days: object) => {
    const { version, nextNumber, startsOn, endsOn } = (await whole(book.id)).book
    const body = { version, nextNumber, startsOn, endsOn, ...days }
    return (await app.call('here:secretary', numberBooksApi.update, { params: { id: book.id }, body })).json()
  }
  expect((await change({ startsOn: '2017-01-01' })).code).toBe('number-books/leaves-paper')
  expect((await change({ endsOn: '2014-01-01' })).code).toBe('number-books/ends-before-start')
  expect(await change({ startsOn: '2015-08-20' })).toMatchObject({ startsOn: '2015-08-20' })
  const before = await open('KL/DAYS', { on: '2015-07-10' })
  expect(before).toMatchObject({ startsOn: '2015-07-01', endsOn: '2015-08-19' })
  expect((await change({ startsOn: '2015-08-01' })).code).toBe('number-books/overlaps')
})

test('the register is an Excel file with held and void numbers, and no subject its reader may not see', async () => {
  const book = await open('KL/XLS')
  await reserve(book.id)
  await issue(await signedPaper(app, { symbol: 'KL/XLS', subject: 'Kết luận để in sổ' }))
  const answer = await app.call('here:leader', numberBooksApi.export, { params: { id: book.id } })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(answer.rawPayload).buffer)
  const cells: string[] = []
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)))
  expect(cells).toEqual(expect.arrayContaining(['01-KL/XLS', 'Đang giữ', '02-KL/XLS', 'Kết luận để in sổ']))
})

test('a number once in the book cannot be changed past the API', async () => {
  const book = await open('KL/KEEP')
  const { id } = (await reserve(book.id)).json()
  await expect(app.db.prisma.numberEntry.update({ where: { id }, data: { number: 9 } })).rejects.toThrow(
    /stays in its book/u,
  )
  await expect(app.db.prisma.numberEntry.delete({ where: { id } })).rejects.toThrow(/denied/u)
})
