import { numberBooksApi } from '@phoihop/contract/number-books'
import { tasksApi } from '@phoihop/contract/tasks'
import { type Urging, urgingsApi } from '@phoihop/contract/urgings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assignmentOf, type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { draftSlip, signedSlip } from '../../testing/urgings.ts'
import { wordsOf } from '../../testing/words-of.ts'

let app: TestApp
let paper: IssuedPaper
beforeEach(async () => {
  app = await createTestApp()
  paper = await issuedPaper(app)
})
afterEach(() => app.close())

const tckh = () => app.world.body('here:tckh')
const draft = () => draftSlip(app)
const issue = async ({ id, version }: { id: string; version: number }, key?: string) =>
  app.call('here:secretary', urgingsApi.issue, { params: { id }, body: { version }, ...(key ? { key } : {}) })
const withSymbol = (made: Urging) => signedSlip(app, made)

test('a unit with overdue work is offered, drafted, numbered and counted once', async () => {
  const { rows } = await app.ok('here:secretary', urgingsApi.candidates)
  expect(rows).toMatchObject([{ organisation: { id: tckh() }, works: 1, daysLate: 6, times: 0, draftId: null }])
  const made = await withSymbol(await draft())
  expect(made).toMatchObject({ state: 'draft', works: 1, rows: [{ daysLate: 6, times: null }] })
  const answer = await issue(made, 'the same act')
  expect(answer.json()).toMatchObject({ state: 'issued', number: '01', issuedOn: '2017-06-20', times: 1 })
  // sent again over a bad line: one number, one urging
  expect((await issue(made, 'the same act')).json()).toMatchObject({ number: '01' })
  const { rows: books } = await app.ok('here:secretary', numberBooksApi.list)
  expect(books).toContainEqual(expect.objectContaining({ symbol: 'PĐĐ/VPHU', nextNumber: 2 }))
  const [row] = (await app.ok('here:secretary', tasksApi.listAssignments, { query: { organisationId: tckh() } })).rows
  expect(row?.urgedOn).toEqual(['2017-06-20'])
})

test('the second urging of the same work is the second, and the list of those finds it', async () => {
  await issue(await withSymbol(await draft()))
  app.setNow(new Date('2017-06-27T03:00:00Z'))
  const second = (await issue(await withSymbol(await draft()))).json()
  expect(second).toMatchObject({ number: '02', times: 2, rows: [{ daysLate: 13, times: 2 }] })
  const { rows, total } = await app.ok('here:leader', urgingsApi.list, { query: { times: 2 } })
  expect([total, rows[0]?.id]).toEqual([1, second.id])
  const urged = await app.ok('here:leader', tasksApi.listAssignments, { query: { urged: 2 } })
  expect(urged.rows).toMatchObject([{ urgedOn: ['2017-06-20', '2017-06-27'] }])
})

test('without the post and the name of who signs nothing is numbered', async () => {
  const { id, version, kind } = await draft()
  const unsigned = await app.ok('here:secretary', urgingsApi.update, {
    params: { id },
    body: { kind, symbol: 'PĐĐ/VPHU', signerPost: 'CHÁNH VĂN PHÒNG', version },
  })
  const answer = (await issue(unsigned)).json()
  expect([answer.code, answer.fields]).toEqual(['urgings/signer-missing', { signerName: 'urgings/signer-missing' }])
  const { rows } = await app.ok('here:secretary', numberBooksApi.list)
  expect(rows.filter(({ symbol }) => symbol === 'PĐĐ/VPHU')).toEqual([])
})

test('its print names number, unit, work and signer, and stays as it was issued', async () => {
  const { id } = (await issue(await withSymbol(await draft()))).json()
  const print = () => app.call('here:officer', urgingsApi.print, { params: { id }, query: { format: 'docx' } })
  const first = await print()
  const words = await wordsOf(first)
  for (const one of ['PĐĐ/VPHU', 'Người chief', 'kiểm tra việc sử dụng kinh phí', '14/6/2017'])
    expect(words).toContain(one)
  app.setNow(new Date('2017-07-20T03:00:00Z'))
  expect((await print()).rawPayload.equals(first.rawPayload)).toBe(true)
})

test('what was issued is neither changed nor dropped, by the program or past it', async () => {
  const issued = (await issue(await withSymbol(await draft()))).json()
  const { id, version } = issued
  const remove = await app.call('here:secretary', urgingsApi.remove, { params: { id } })
  expect(remove.json().code).toBe('urgings/already-issued')
  expect((await issue({ id, version })).json().code).toBe('urgings/already-issued')
  await expect(app.db.prisma.urging.update({ where: { id }, data: { number: '99' } })).rejects.toThrow('stays')
  await expect(app.db.prisma.urging.delete({ where: { id } })).rejects.toThrow('stays')
  await expect(app.db.prisma.urgingWork.deleteMany({ where: { urgingId: id } })).rejects.toThrow('stays')
})

test('work done meanwhile is not urged', async () => {
  const made = await withSymbol(await draft())
  let now = await assignmentOf(app, 'here:officer', paper.single.id, 'here:tckh')
  for (const act of [tasksApi.acknowledge, tasksApi.reportDone])
    now = await app.ok('here:officer', act, { params: { id: now.id }, body: { version: now.version } })
  expect((await issue(made)).json().code).toBe('urgings/nothing-overdue')
  expect((await app.ok('here:secretary', urgingsApi.candidates)).rows).toEqual([])
})

test('one draft for one unit; two who draft at the same moment make one', async () => {
  const body = { organisationId: tckh(), kind: 'urging-slip' }
  const answers = await Promise.all([1, 2, 3].map(() => app.call('here:secretary', urgingsApi.create, { body })))
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
})

test('a unit is reminded once a day, of what it has still to do', async () => {
  const { id } = await assignmentOf(app, 'here:secretary', paper.single.id, 'here:tckh')
  const remind = () => app.call('here:secretary', urgingsApi.remind, { params: { id }, body: { words: 'Sắp họp.' } })
  expect((await remind()).json()).toMatchObject({ remindedOn: '2017-06-20', people: 1 })
  expect((await remind()).json().code).toBe('urgings/already-reminded')
  expect(await app.db.prisma.mail.count({ where: { kind: 'work-reminder' } })).toBe(1)
})
