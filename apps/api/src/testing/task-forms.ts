import { type FormReturn, type TaskForm, taskFormsApi } from '@phoihop/contract/task-forms'
import ExcelJS from 'exceljs'
import type { Given, TestApp } from './test-app.ts'
import { multipart } from './upload.ts'

/** A form to Phòng TC-KH with all its open work. */
export const formOf = (app: TestApp, email: string | null = null, who = 'here:secretary'): Promise<TaskForm> =>
  app.ok(who, taskFormsApi.create, {
    body: { organisationId: app.world.body(`${who.split(':')[0] ?? 'here'}:tckh`), email },
  })

export type Answers = Partial<
  Record<'status' | 'percent' | 'result' | 'number' | 'numberOn' | 'until' | 'reason', string>
>
const COLUMNS = ['status', 'percent', 'result', 'number', 'numberOn', 'until', 'reason'] as const

/** The Excel form as a unit sends it back: these answers in each row; `change` does what hands do besides. */
export async function filledForm(
  app: TestApp,
  id: string,
  answers: Answers,
  change?: (sheet: ExcelJS.Worksheet) => void,
): Promise<Buffer> {
  const file = await app.call('here:secretary', taskFormsApi.file, { params: { id }, query: { format: 'xlsx' } })
  const workbook = new ExcelJS.Workbook()
  // exceljs asks for a Buffer of another version of Node's types; the bytes are the same
  await workbook.xlsx.load(file.rawPayload as unknown as ExcelJS.Buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('a form has a sheet')
  for (let n = 5; n <= sheet.rowCount; n += 1)
    for (const [m, column] of COLUMNS.entries())
      if (answers[column] !== undefined) sheet.getRow(n).getCell(6 + m).value = answers[column]
  change?.(sheet)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export const sent = (content: Buffer, name = 'tra-loi.xlsx'): Given => multipart({ name, content })

export async function receivedForm(app: TestApp, answers: Answers, id?: string): Promise<FormReturn> {
  const form = id ?? (await formOf(app)).id
  return app.ok('here:secretary', taskFormsApi.receive, sent(await filledForm(app, form, answers)))
}
