import { IMPORT_MISTAKES, SHEETS } from '@phoihop/domain/imports/sheet-columns'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** The largest workbook taken in, in bytes, and the most rows in it. */
export const WORKBOOK_MAX_BYTES = 5 * 1024 * 1024
export const WORKBOOK_MAX_ROWS = 10_000

export const ImportReport = z
  .strictObject({
    rows: z.int(),
    creates: z.int(),
    changes: z.int(),
    unchanged: z.int(),
    /** every mistake, by row and column of the file; none: it may be taken in */
    mistakes: z.array(z.strictObject({ row: z.int(), column: z.string(), code: z.enum(IMPORT_MISTAKES) })),
  })
  .meta({ id: 'ImportReport' })
export type ImportReport = z.output<typeof ImportReport>

const SheetQuery = z.strictObject({ sheet: z.enum(SHEETS) })

/** why a workbook as a whole may be refused */
const WORKBOOK_ERRORS = [
  'request/not-allowed',
  'files/empty',
  'files/too-large',
  'files/infected',
  'files/unchecked',
  'files/too-many',
  'imports/file-unreadable',
  'imports/too-many-rows',
  'imports/columns-missing',
] as const

export const importsApi = {
  template: endpoint({
    method: 'GET',
    path: '/api/imports/template',
    summary: 'Tệp Excel mẫu để nhập cơ quan hoặc cán bộ',
    query: SheetQuery,
    response: z.unknown(),
    errors: ['request/not-allowed'],
  }),
  export: endpoint({
    method: 'GET',
    path: '/api/imports/export',
    summary: 'Cơ quan hoặc cán bộ hiện có, ra tệp Excel nhập lại được',
    query: SheetQuery,
    response: z.unknown(),
    errors: ['request/not-allowed'],
  }),
  /** multipart/form-data with one part `file` */
  check: endpoint({
    method: 'POST',
    path: '/api/imports/check',
    summary: 'Kiểm tra một tệp Excel: mọi dòng sai, không ghi gì (multipart/form-data, phần "file")',
    query: SheetQuery,
    response: ImportReport,
    errors: WORKBOOK_ERRORS,
  }),
  /** multipart/form-data with one part `file` */
  carryOut: endpoint({
    method: 'POST',
    path: '/api/imports',
    summary: 'Nhập một tệp Excel đã kiểm tra: tất cả hoặc không gì cả (multipart/form-data, phần "file")',
    query: SheetQuery,
    response: ImportReport,
    errors: [...WORKBOOK_ERRORS, 'imports/has-mistakes'],
    onceByKey: true,
  }),
}
