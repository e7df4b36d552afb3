import { setImmediate as breathe } from 'node:timers/promises'
import { WORKBOOK_MAX_BYTES, WORKBOOK_MAX_ROWS } from '@phoihop/contract/imports'
import { addDays, type CivilDate } from '@phoihop/domain/civil-date'
import { type Sheet, SHEET_COLUMNS, type SheetRow } from '@phoihop/domain/imports/sheet-columns'
import { AppError } from '../../platform/app-error.ts'
import { dayZero, type RawCell, type RawRow, readSheet, SheetTooLarge } from './read-sheet.ts'

/** After so many rows others get their turn. */
const BREATH = 200
const MAX_CELL = 4000

/** The rows of the first sheet, each cell as clean text; limits on bytes, what they unpack to, and rows. */
export async function readWorkbook(sheet: Sheet, content: Buffer): Promise<SheetRow[]> {
  if (content.length === 0) refuse('files/empty')
  if (content.length > WORKBOOK_MAX_BYTES) refuse('files/too-large')
  const rows: SheetRow[] = []
  let columns: Map<number, string> | null = null
  try {
    let read = 0
    const zero = dayZero(content)
    for (const row of readSheet(content)) {
      if (columns === null) columns = readHeader(sheet, row)
      else take(rows, row, { columns, zero })
      read += 1
      if (read % BREATH === 0) await breathe()
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    refuse(error instanceof SheetTooLarge ? 'imports/too-many-rows' : 'imports/file-unreadable')
  }
  if (columns === null) refuse('imports/columns-missing')
  return rows
}

/** column number → key; the required ones must all be there, in any order. */
function readHeader(sheet: Sheet, row: RawRow): Map<number, string> {
  const columns = new Map<number, string>()
  for (const [number, cell] of row.cells) {
    const header = clean(cell.text)
      .replace(/\s*\*$/u, '')
      .toLowerCase()
    const column = SHEET_COLUMNS[sheet].find((one) => one.header.toLowerCase() === header)
    if (column) columns.set(number, column.key)
  }
  const found = new Set(columns.values())
  const missing = SHEET_COLUMNS[sheet].filter((column) => column.required && !found.has(column.key))
  if (missing.length > 0) refuse('imports/columns-missing')
  return columns
}

interface Reading {
  columns: ReadonlyMap<number, string>
  /** the day from which the workbook counts its days */
  zero: CivilDate
}

function take(rows: SheetRow[], row: RawRow, { columns, zero }: Reading): void {
  const cells: Record<string, string> = {}
  for (const [number, key] of columns) cells[key] = textOf(row.cells.get(number), key, zero)
  // rows left empty between others are none
  if (Object.values(cells).every((text) => text === '')) return
  if (rows.length >= WORKBOOK_MAX_ROWS) refuse('imports/too-many-rows')
  rows.push({ row: row.number, cells })
}

function textOf(cell: RawCell | undefined, key: string, zero: CivilDate): string {
  if (cell === undefined) return ''
  const isDay = cell.isNumber && (key === 'startsOn' || key === 'endsOn')
  return isDay ? dayOf(Number(cell.text), zero) : clean(cell.text)
}

/** A day as its number; a number below 10,000 is no day of our time but a year. */
function dayOf(serial: number, zero: CivilDate): string {
  return serial >= 10_000 && serial < 110_000 ? addDays(zero, Math.floor(serial)) : String(serial)
}

/** Halves of characters, zero-width and direction marks: nobody types them, and the database takes no halves. */
const UNSEEN = /[\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

function clean(text: string): string {
  return text
    .slice(0, MAX_CELL)
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function refuse(
  code:
    | 'files/empty'
    | 'files/too-large'
    | 'imports/file-unreadable'
    | 'imports/too-many-rows'
    | 'imports/columns-missing',
): never {
  throw new AppError(code, { fields: { file: code } })
}
