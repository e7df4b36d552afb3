import { figuresApi } from '@phoihop/contract/figures'
import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillPaper } from '../../testing/fill-paper.ts'
import { type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let issued: IssuedPaper
beforeAll(async () => {
  app = await createTestApp()
  issued = await issuedPaper(app)
  await issuedPaper(app, 'there')
})
afterAll(() => app.close())

const matrixOf = (who: string, query: object = {}) => app.ok(who, matrixApi.get, { query: { ...query } })

/** How many statements a call sends to the database, of reads and of commands. */
async function statementsOf(run: () => Promise<unknown>): Promise<number> {
  const { pool } = app.db
  const query = pool.query.bind(pool)
  let count = 0
  pool.query = ((...given: Parameters<typeof query>) => {
    count += 1
    return query(...given)
    // the same function, counted
  }) as typeof pool.query
  await run()
  pool.query = query
  return count
}

describe('the table unit × task', () => {
  test('has a cell for each assignment, and an empty one where nothing was given', async () => {
    const { units, tasks, cells } = await matrixOf('here:secretary', { conclusionId: issued.paper.id })
    expect(tasks.map(({ id }) => id)).toEqual([issued.single.id, issued.fanOut.id])
    const tckh = units.findIndex(({ id }) => id === app.world.body('here:tckh'))
    expect(cells.filter(({ unit }) => unit === tckh)).toMatchObject([
      { task: 0, role: 'lead', time: 'overdue', lateDays: 6, dueOn: '2017-06-14' },
    ])
  })

  test('counts what the list and the figures count under the same filter', async () => {
    for (const query of [{ period: '2017-Q2', role: 'lead' }, { group: 'commune' }, { time: 'overdue' }]) {
      const matrix = await matrixOf('here:secretary', query)
      const list = await app.ok('here:secretary', tasksApi.listAssignments, { query })
      expect(matrix.total.total).toBe(list.total)
      expect(matrix.cells).toHaveLength(list.total)
      for (const lines of [matrix.units, matrix.tasks]) {
        expect(lines.reduce((sum, { tally }) => sum + tally.total, 0)).toBe(list.total)
        expect(lines.reduce((sum, { tally }) => sum + tally.overdue, 0)).toBe(matrix.total.overdue)
      }
    }
    const figures = await app.ok('here:secretary', figuresApi.get, { query: { period: '2017-Q2' } })
    const lead = await matrixOf('here:secretary', { period: '2017-Q2', role: 'lead' })
    expect(lead.total).toEqual(figures.total)
  })

  test('holds only what the reader may see', async () => {
    const seen = await matrixOf('here:officer-a')
    const list = await app.ok('here:officer-a', tasksApi.listAssignments)
    expect(seen.cells).toHaveLength(list.total)
    expect(seen.size.units).toBeLessThan((await matrixOf('here:secretary')).size.units)
    const theirs = await matrixOf('there:secretary', { conclusionId: issued.paper.id })
    expect(theirs).toMatchObject({ size: { units: 0, tasks: 0 }, total: { total: 0 }, cells: [] })
  })

  test('narrows to a class, to several bodies, to what is late', async () => {
    const communes = await matrixOf('here:secretary', { classCode: 'communes' })
    expect(communes.units.every(({ group }) => group === 'commune')).toBe(true)
    const unitIds = [app.world.body('here:tckh'), app.world.body('here:mttq')].join(',')
    expect((await matrixOf('here:secretary', { unitIds })).size.units).toBe(2)
    const refused = await app.call('here:secretary', matrixApi.get, { query: { unitIds: 'x' } })
    expect(refused.statusCode).toBe(400)
  })

  test('is an Excel file with frozen heads and the same numbers', async () => {
    const answer = await app.call('here:secretary', matrixApi.workbook, { query: { conclusionId: issued.paper.id } })
    const sheet = await sheetOf(answer.rawPayload)
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 1 }])
    const matrix = await matrixOf('here:secretary', { conclusionId: issued.paper.id })
    expect(sheet.rowCount).toBe(1 + matrix.units.length + 3)
    expect(sheet.getRow(sheet.rowCount - 2).getCell(2).value).toBe(matrix.total.total)
    expect(sheet.getRow(sheet.rowCount).getCell(2).value).toBe(matrix.total.overdue)
  })

  test('of 300 units and 50 tasks is read with as many statements as a small one', async () => {
    const small = await statementsOf(() => matrixOf('here:secretary', { conclusionId: issued.paper.id }))
    const paperId = await fillPaper(app, issued, { units: 300, tasks: 50 })
    let size = {}
    const large = await statementsOf(async () => {
      size = (await matrixOf('here:secretary', { conclusionId: paperId })).size
    })
    expect(size).toEqual({ units: 300, tasks: 50 })
    expect(large).toBe(small)
  })

  test('that is too large to be read says so and is not sent', async () => {
    const paperId = await fillPaper(app, issued, { units: 501, tasks: 2 })
    const matrix = await matrixOf('here:secretary', { conclusionId: paperId })
    expect(matrix).toMatchObject({ fits: false, size: { units: 501, tasks: 2 }, units: [], cells: [] })
    const file = await app.call('here:secretary', matrixApi.workbook, { query: { conclusionId: paperId } })
    expect(file.json()).toMatchObject({ code: 'tasks/matrix-too-large' })
  })
})

describe('the list as an Excel file', () => {
  test('holds the rows of the filter with the columns chosen, and no formula', async () => {
    const query = { conclusionId: issued.paper.id, order: 'late', columns: 'organisation,late' }
    const sheet = await sheetOf((await app.call('here:secretary', taskListsApi.workbook, { query })).rawPayload)
    const list = await app.ok('here:secretary', tasksApi.listAssignments, { query: { conclusionId: issued.paper.id } })
    expect(sheet.rowCount).toBe(1 + list.total)
    expect(sheet.getRow(1).values).toContain('Số ngày quá hạn')
    expect(sheet.getRow(1).values).not.toContain('Trạng thái')
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
  })

  test('goes on beyond one page of rows', async () => {
    const paperId = await fillPaper(app, issued, { units: 40, tasks: 30 })
    const answer = await app.call('here:secretary', taskListsApi.workbook, { query: { conclusionId: paperId } })
    expect((await sheetOf(answer.rawPayload)).rowCount).toBe(1 + 40 * 30)
  })
})

test('what a list can be narrowed to tells only of what is seen', async () => {
  const all = await app.ok('here:secretary', taskListsApi.options)
  expect(all.papers.map(({ id }) => id)).toContain(issued.paper.id)
  const theirs = await app.ok('there:secretary', taskListsApi.options)
  expect(theirs.papers.map(({ id }) => id)).not.toContain(issued.paper.id)
  const women = await app.ok('here:women', taskListsApi.options)
  expect(women.papers).toEqual([])
  expect(women.communes).toEqual([])
})

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  // exceljs asks for a Buffer of another version of Node's types; the bytes are the same
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('a workbook has a sheet')
  return sheet
}
