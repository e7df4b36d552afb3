import { type CivilDate, civilDate, parseCivilDate } from '../civil-date.ts'
import { type ImportMistake, type Sheet, SHEET_COLUMNS, type SheetRow } from './sheet-columns.ts'

/** What any row may have wrong: a cell left empty, too long, or no day. Dates come out as civil dates. */
export function checkCells(
  sheet: Sheet,
  { row, cells }: SheetRow,
): { cells: Record<string, string>; mistakes: ImportMistake[] } {
  const read: Record<string, string> = {}
  const mistakes: ImportMistake[] = []
  for (const { key, required, max } of SHEET_COLUMNS[sheet]) {
    const text = cells[key] ?? ''
    read[key] = text
    if (text === '' && required) mistakes.push({ row, column: key, code: 'missing' })
    else if (text.length > max) mistakes.push({ row, column: key, code: 'too-long' })
    else if (text !== '' && (key === 'startsOn' || key === 'endsOn')) {
      const day = parseDay(text)
      if (day === null) mistakes.push({ row, column: key, code: 'not-a-day' })
      else read[key] = day
    }
  }
  const { startsOn = '', endsOn = '' } = read
  const areDays = parseCivilDate(startsOn) !== null && parseCivilDate(endsOn) !== null
  if (areDays && endsOn < startsOn) mistakes.push({ row, column: 'endsOn', code: 'ends-before-start' })
  return { cells: read, mistakes }
}

/** `'1/7/2025'`, `'01-07-2025'` or `'2025-07-01'` → the day; between 1900 and 2200. */
export function parseDay(text: string): CivilDate | null {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text)
  const day = typed ? civilDate(Number(typed[3]), Number(typed[2]), Number(typed[1])) : parseCivilDate(text)
  return day !== null && day >= '1900-01-01' && day <= '2200-12-31' ? day : null
}
