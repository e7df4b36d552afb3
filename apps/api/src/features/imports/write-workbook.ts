import { type Sheet, SHEET_COLUMNS } from '@phoihop/domain/imports/sheet-columns'
import ExcelJS from 'exceljs'

const TITLES: Record<Sheet, string> = { organisations: 'Cơ quan', people: 'Cán bộ' }

/** A workbook with the columns of the sheet and these rows, ready to be filled in and taken in again. */
export async function writeWorkbook(
  sheet: Sheet,
  rows: readonly Readonly<Record<string, string>>[],
  lists: Readonly<Record<string, readonly string[]>> = {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const page = workbook.addWorksheet(TITLES[sheet], { views: [{ state: 'frozen', ySplit: 1 }] })
  page.columns = SHEET_COLUMNS[sheet].map(({ key, header, required }) => ({
    key,
    header: required ? `${header} *` : header,
    width: key === 'name' || key === 'organisation' ? 48 : 22,
    // text, so that codes keep their zeros and days stay as typed
    style: { numFmt: '@' },
  }))
  page.getRow(1).font = { bold: true }
  for (const row of rows) page.addRow(row)
  addLists(workbook, lists)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A second sheet with the words that some columns take. */
function addLists(workbook: ExcelJS.Workbook, lists: Readonly<Record<string, readonly string[]>>): void {
  if (Object.keys(lists).length === 0) return
  const page = workbook.addWorksheet('Danh mục')
  page.columns = Object.keys(lists).map((header) => ({ header, key: header, width: 40 }))
  page.getRow(1).font = { bold: true }
  const longest = Math.max(...Object.values(lists).map((words) => words.length))
  for (let n = 0; n < longest; n += 1) {
    page.addRow(Object.fromEntries(Object.entries(lists).map(([header, words]) => [header, words[n] ?? ''])))
  }
}
