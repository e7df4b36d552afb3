import { SHEET_COLUMNS, type Sheet } from '@phoihop/domain/imports/sheet-columns'
import ExcelJS from 'exceljs'
import type { Given } from './test-app.ts'

type Row = Readonly<Record<string, string | Date>>

/** A workbook as somebody would save it: the headers of the sheet, then these rows. */
export async function workbook(sheet: Sheet, rows: readonly Row[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('Dữ liệu')
  page.columns = SHEET_COLUMNS[sheet].map(({ key, header }) => ({ key, header }))
  for (const row of rows) page.addRow(row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** The request that sends it, as a browser does: multipart, one part named "file". */
export function sent(sheet: string, content: Buffer): Given {
  const boundary = 'phoihop-test-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    query: { sheet },
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
