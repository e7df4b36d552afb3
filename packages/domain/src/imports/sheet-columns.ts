/** The two sheets that can be taken in and given out: cơ quan, cán bộ. */
export const SHEETS = ['organisations', 'people'] as const
export type Sheet = (typeof SHEETS)[number]

export interface SheetColumn {
  key: string
  /** the words in the first row of the file */
  header: string
  required: boolean
  max: number
  example: string
}

/** The columns of each file, in order. The first is the id of what is there already: empty in a new row. */
export const SHEET_COLUMNS: Record<Sheet, readonly SheetColumn[]> = {
  organisations: [
    { key: 'id', header: 'Mã hệ thống', required: false, max: 36, example: '' },
    { key: 'code', header: 'Mã định danh', required: false, max: 40, example: 'X01.02.03' },
    { key: 'name', header: 'Tên đầy đủ', required: true, max: 300, example: 'Phòng Ví dụ huyện Sông Mơ' },
    { key: 'shortName', header: 'Tên ngắn', required: true, max: 120, example: 'Phòng Ví dụ' },
    { key: 'kind', header: 'Loại cơ quan', required: true, max: 120, example: 'Cơ quan chuyên môn (phòng)' },
    { key: 'locality', header: 'Địa bàn', required: true, max: 200, example: 'Huyện Sông Mơ' },
    { key: 'parent', header: 'Trực thuộc', required: false, max: 300, example: 'Ủy ban nhân dân huyện Sông Mơ' },
    { key: 'startsOn', header: 'Từ ngày', required: true, max: 20, example: '1/1/2017' },
    { key: 'aliases', header: 'Tên gọi khác', required: false, max: 2000, example: 'P. Ví dụ; PVD' },
  ],
  people: [
    { key: 'id', header: 'Mã chức vụ', required: false, max: 36, example: '' },
    { key: 'personId', header: 'Mã cán bộ', required: false, max: 36, example: '' },
    { key: 'fullName', header: 'Họ và tên', required: true, max: 120, example: 'Nguyễn Thị Ví Dụ' },
    { key: 'organisation', header: 'Cơ quan', required: true, max: 300, example: 'Phòng Ví dụ huyện Sông Mơ' },
    { key: 'post', header: 'Chức vụ', required: true, max: 160, example: 'Chuyên viên' },
    { key: 'function', header: 'Quyền', required: true, max: 40, example: 'Cán bộ' },
    { key: 'scope', header: 'Phạm vi xem', required: true, max: 40, example: 'Cơ quan mình' },
    { key: 'startsOn', header: 'Từ ngày', required: true, max: 20, example: '1/1/2017' },
    { key: 'endsOn', header: 'Đến ngày', required: false, max: 20, example: '' },
  ],
}

/** A row of the file: its number there, and what stands in each column. */
export interface SheetRow {
  row: number
  cells: Readonly<Record<string, string>>
}

/** What is wrong in a cell. The sentence for each stands in the web. */
export const IMPORT_MISTAKES = [
  'missing',
  'too-long',
  'not-a-day',
  'ends-before-start',
  'unknown-id',
  'unknown-kind',
  'unknown-place',
  'several-places',
  'unknown-body',
  'several-bodies',
  'unknown-function',
  'unknown-scope',
  'name-taken',
  'code-taken',
  'twice-in-file',
  'parent-circle',
  'fixed',
  'own-post',
  'person-known',
] as const
export type ImportMistakeCode = (typeof IMPORT_MISTAKES)[number]

export interface ImportMistake {
  row: number
  /** the key of the column */
  column: string
  code: ImportMistakeCode
}
