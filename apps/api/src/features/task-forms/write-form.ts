import type { FormFormat } from '@phoihop/contract/task-forms'
import type { Database } from '@phoihop/db/client'
import { FORM_FIELDS, FORM_HEADS, FORM_STATUSES } from '@phoihop/domain/task-forms/plan-row'
import { type FillInField, writeFillIn } from '@phoihop/paper/fill-in/write-fill-in'
import ExcelJS from 'exceljs'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type FormHead, type FormRow, readFormHead, readFormRows, shortDay } from './form-rows.ts'
import { getForm } from './queries.ts'

/** What stands before the key of a row. */
export const ROW_MARK = 'row:'
/** The first cell of the sheet: which form it is. */
export const SHEET_MARK = 'phoihop-form:'
/** The row of the sheet in which the heads stand; above it: mark, title, how to fill it in. */
export const HEAD_ROW = 4
/** The columns of the sheet: the key, what is known, then what the unit fills in. */
export const FIRST_FIELD = 6

const TITLE = 'MẪU TRẢ LỜI VỀ VIỆC THỰC HIỆN NHIỆM VỤ'
const HOW =
  'Điền các ô để trống, giữ nguyên các cột khác, rồi gửi lại tệp này. Việc chưa có gì mới thì để trống. Ngày ghi như 30/6/2017.'

/** A form as a file, for who may see the form. */
export async function formFile(ctx: Ctx, id: string, format: FormFormat): Promise<{ name: string; content: Buffer }> {
  await getForm(ctx, id)
  return writeForm(ctx.db, id, format)
}

/** The file itself; whoever calls this has asked who may have it. */
export async function writeForm(
  db: Database,
  id: string,
  format: FormFormat,
): Promise<{ name: string; content: Buffer }> {
  const [head, rows] = await Promise.all([readFormHead(db, id), readFormRows(db, id)])
  if (!head) notFound()
  const content = format === 'docx' ? writeWord(head, rows) : await writeSheet(head, rows)
  return { name: `mau-tra-loi-${slug(head.shortName)}-${head.madeOn}.${format}`, content }
}

function writeWord(head: FormHead, rows: readonly FormRow[]): Buffer {
  const fields = rows.flatMap((row, n): FillInField[] =>
    FORM_FIELDS.map((field, m) => ({
      key: `${ROW_MARK}${row.assignmentId}:${field}`,
      label: m === 0 ? `${n + 1}. ${row.words} (${row.source}${dueOf(row)}). ${FORM_HEADS[field]}` : FORM_HEADS[field],
      words: '',
      hint: field === 'status' ? FORM_STATUSES.join(' / ') : 'Bấm vào đây để ghi',
    })),
  )
  return Buffer.from(
    writeFillIn({ mark: head.id, title: TITLE, lines: [head.unitName, `Gửi về ${head.keeperName}`, HOW], fields }),
  )
}

const dueOf = ({ dueOn }: FormRow) => (dueOn === null ? '' : `, hạn ${shortDay(dueOn)}`)

async function writeSheet(head: FormHead, rows: readonly FormRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Trả lời', {
    views: [{ state: 'frozen', xSplit: 3, ySplit: HEAD_ROW }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.addRow([`${SHEET_MARK}${head.id}`])
  sheet.addRow(['', `${TITLE} – ${head.unitName}. Gửi về ${head.keeperName}.`])
  sheet.addRow(['', HOW])
  sheet.addRow([
    'Mã dòng',
    'TT',
    'Nhiệm vụ',
    'Văn bản giao',
    'Thời hạn',
    ...FORM_FIELDS.map((field) => FORM_HEADS[field]),
  ])
  for (const [n, row] of rows.entries())
    sheet.addRow([row.assignmentId, n + 1, row.words, row.source, row.dueOn === null ? '' : shortDay(row.dueOn)])
  const widths = [4, 5, 60, 20, 12, 18, 12, 50, 18, 14, 16, 40]
  for (const [n, width] of widths.entries()) {
    const column = sheet.getColumn(n + 1)
    column.width = width
    column.alignment = { wrapText: n > 0, vertical: 'top' }
  }
  sheet.getColumn(1).hidden = true
  for (const n of [2, HEAD_ROW]) sheet.getRow(n).font = { bold: true }
  for (const n of [1, 2, 3]) sheet.getRow(n).alignment = { wrapText: false }
  sheet.getRow(1).hidden = true
  for (let n = HEAD_ROW + 1; n <= HEAD_ROW + rows.length; n += 1) openRow(sheet.getRow(n))
  // without a password: it only keeps hands from slipping
  await sheet.protect('', { formatColumns: true, formatRows: true })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The cells of a row that may be written in, as text, so that a day stays as it was typed. */
function openRow(row: ExcelJS.Row): void {
  for (const [n, field] of FORM_FIELDS.entries()) {
    const cell = row.getCell(FIRST_FIELD + n)
    cell.protection = { locked: false }
    cell.numFmt = '@'
    cell.border = { bottom: { style: 'thin' } }
    if (field === 'status')
      cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${FORM_STATUSES.join(',')}"`] }
  }
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
