import type { NumberBook, NumberEntry } from '@phoihop/contract/number-books'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import ExcelJS from 'exceljs'
import type { Ctx } from '../../platform/ctx.ts'
import { listEntriesForExport } from './queries.ts'

const MOST = 20_000
const STATES: Record<NumberEntry['state'], string> = { given: 'Đã cấp', reserved: 'Đang giữ', void: 'Đã hủy' }

/** Sổ đăng ký văn bản đi (NĐ 30/2020, Phụ lục IV) as an Excel file, ready to be printed: held and void numbers too. */
export async function exportBook(ctx: Ctx, book: NumberBook): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Sổ văn bản đi', { views: [{ state: 'frozen', ySplit: 4 }] })
  sheet.addRow([book.issuer.name.toLocaleUpperCase('vi')])
  sheet.addRow([`SỔ ĐĂNG KÝ VĂN BẢN ĐI – ${book.symbol}`])
  sheet.addRow([`Từ ngày ${written(book.startsOn)} đến ngày ${written(book.endsOn)}`])
  sheet.addRow(['Số, ký hiệu', 'Ngày văn bản', 'Trích yếu', 'Tình trạng', 'Người cấp, giữ, hủy', 'Ghi chú'])
  for (const entry of await listEntriesForExport(ctx, book.id, MOST)) sheet.addRow(rowOf(book, entry))
  const widths = [18, 14, 60, 12, 28, 40]
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width
    sheet.getColumn(i + 1).alignment = { wrapText: true, vertical: 'top' }
  })
  for (const row of [1, 2, 4]) sheet.getRow(row).font = { bold: true }
  for (const row of [1, 2, 3]) sheet.getRow(row).alignment = { wrapText: false }
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.pageSetup.printTitlesRow = '4:4'
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function rowOf({ symbol }: NumberBook, entry: NumberEntry): string[] {
  const hidden = entry.state === 'given' && entry.paper === null
  return [
    paperCode({ number: entry.number, symbol }) ?? entry.number,
    entry.paper?.issuedOn ? written(entry.paper.issuedOn) : '',
    hidden ? '(văn bản hạn chế)' : (entry.paper?.subject ?? ''),
    STATES[entry.state],
    entry.byName,
    [entry.note, entry.voidReason].filter(Boolean).join('; '),
  ]
}

function written(day: string): string {
  return day.split('-').map(Number).toReversed().join('/')
}
