import type { AuditRow, auditApi } from '@phoihop/contract/audit'
import ExcelJS from 'exceljs'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { EXPORT_MAX_ROWS, listAuditForExport } from './queries.ts'

type Filter = z.output<typeof auditApi.export.query>

const COLUMNS: readonly [header: string, width: number, value: (row: AuditRow) => string][] = [
  ['Thời điểm', 20, (row) => writtenInstant(row.at)],
  ['Người làm', 26, (row) => row.personName],
  ['Chức vụ đang dùng', 40, (row) => row.post],
  ['Việc', 28, (row) => row.action],
  ['Đối tượng', 16, (row) => row.subjectType],
  ['Tên đối tượng', 40, (row) => row.subjectName],
  ['Trước', 40, (row) => written(row.before)],
  ['Sau', 40, (row) => written(row.after)],
  ['Địa chỉ máy', 18, (row) => row.address],
  ['Mã yêu cầu', 16, (row) => row.requestId],
]

/** The filtered trail as an Excel file, newest first; its last line says so when there was more than fits. */
export async function exportAudit(ctx: Ctx, filter: Filter): Promise<Buffer> {
  const rows = await listAuditForExport(ctx, filter)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Nhật ký', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(([header, width]) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } }
  for (const row of rows) sheet.addRow(COLUMNS.map(([, , value]) => value(row)))
  if (rows.length === EXPORT_MAX_ROWS)
    sheet.addRow([
      `Chỉ xuất ${EXPORT_MAX_ROWS.toLocaleString('vi-VN')} dòng mới nhất; thu hẹp khoảng ngày để xuất phần còn lại.`,
    ])
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** `2017-06-20T03:00:00Z` → `20/6/2017 10:00:00`, in Vietnam. */
function writtenInstant(at: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${Number(part('day'))}/${Number(part('month'))}/${part('year')} ${part('hour')}:${part('minute')}:${part('second')}`
}

function written(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value).slice(0, 2000)
}
