import type { CivilDate } from '@phoihop/domain/civil-date'
import { attribute, decodeEntities, elements } from '@phoihop/reader/documents/xml-elements'
import { listZip, unzipText } from '@phoihop/reader/documents/read-zip'

/** A row of a sheet: its number and the text of each cell by column (A: 1); numbers in date columns may be days. */
export interface RawRow {
  number: number
  cells: Map<number, RawCell>
}

/** What stands in a cell; `isNumber`: it may be a day that Excel counts from 1900. */
export interface RawCell {
  text: string
  isNumber: boolean
}

/** A sheet of 10,000 rows unpacks to some 10 MB; what claims much more is no list. */
const MAX_PART = 24 * 1024 * 1024

/** Different words in a list, and cells in a row of it: so many that no list of people or bodies has them. */
const MAX_STRINGS = 300_000
const MAX_CELLS = 1000

/** Unpacked more than a list can be. */
export class SheetTooLarge extends Error {}

/** From which day a workbook counts its days: some programs count from 1904. */
export function dayZero(content: Uint8Array): CivilDate {
  const entry = listZip(content).find((one) => one.name.toLowerCase() === 'xl/workbook.xml')
  const properties = elements(entry ? withoutPrefixes(unzipText(content, entry)) : '', 'workbookPr')[0] ?? ''
  const from1904 = ['1', 'true'].includes(attribute(properties, 'date1904') ?? '')
  // Excel takes 1900 for a leap year: its day 1 is 31/12/1899 to everybody else
  return from1904 ? '1904-01-01' : '1899-12-30'
}

/**
 * The rows of the first sheet of a workbook, one by one. Read by hand: the streaming reader of exceljs breaks letters
 * of several bytes where two chunks meet, which is every few hundred rows of Vietnamese.
 */
export function* readSheet(content: Uint8Array): Generator<RawRow> {
  const zip = listZip(content)
  const part = (name: string) => {
    const entry = zip.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (!entry) return ''
    if (entry.size > MAX_PART) throw new SheetTooLarge()
    return withoutPrefixes(unzipText(content, entry))
  }
  const strings = elements(part('xl/sharedStrings.xml'), 'si')
  if (strings.length > MAX_STRINGS) throw new SheetTooLarge()
  const shared = strings.map(wordsOf)
  const sheet = part(firstSheet(part))
  if (!sheet.includes('<sheetData')) throw new Error('no sheet')
  let last = 0
  for (const row of rowsOf(sheet)) {
    last = Number(attribute(row, 'r') ?? last + 1)
    const cells = new Map<number, RawCell>()
    let column = 0
    for (const cell of elements(row.slice(row.indexOf('>') + 1), 'c').slice(0, MAX_CELLS)) {
      column = columnOf(attribute(cell, 'r')) ?? column + 1
      cells.set(column, cellOf(cell, shared))
    }
    yield { number: last, cells }
  }
}

/** The address of the first sheet, as the workbook lists them. */
function firstSheet(part: (name: string) => string): string {
  const id = attribute(elements(part('xl/workbook.xml'), 'sheet')[0] ?? '', 'id')
  const links = elements(part('xl/_rels/workbook.xml.rels'), 'Relationship')
  const target = attribute(links.find((link) => attribute(link, 'Id') === id) ?? '', 'Target')
  if (target === null) return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Some programs write `<x:row r:id="…">`: one name for each thing. */
function withoutPrefixes(xml: string): string {
  return xml.replace(/<(\/?)\w+:(?=\w)/gu, '<$1').replace(/\s\w+:(?=(?:id|type)=")/gu, ' ')
}

function* rowsOf(sheet: string): Generator<string> {
  let at = sheet.indexOf('<sheetData')
  for (;;) {
    const from = sheet.indexOf('<row', at)
    if (from < 0) return
    const tagEnd = sheet.indexOf('>', from)
    if (tagEnd < 0) return
    const isEmpty = sheet[tagEnd - 1] === '/'
    const end = isEmpty ? tagEnd + 1 : sheet.indexOf('</row>', tagEnd)
    if (end < 0) return
    yield sheet.slice(from, end)
    at = end
  }
}

/** `'AB12'` → 28 */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function cellOf(cell: string, shared: readonly string[]): RawCell {
  const type = attribute(cell, 't')
  const value = innerOf(elements(cell, 'v')[0] ?? '')
  if (type === 's') return { text: shared[Number(value)] ?? '', isNumber: false }
  if (type === 'inlineStr') return { text: wordsOf(elements(cell, 'is')[0] ?? ''), isNumber: false }
  // text of a formula, an error or a yes/no is what is shown; a date written out keeps its day
  if (type !== null && type !== 'n') return { text: type === 'd' ? value.slice(0, 10) : value, isNumber: false }
  return { text: value, isNumber: value !== '' }
}

/** The words of a shared or inline text, its formatting and reading aids left out. */
function wordsOf(element: string): string {
  let plain = ''
  let at = 0
  for (const aid of elements(element, 'rPh')) {
    const from = element.indexOf(aid, at)
    plain += element.slice(at, from)
    at = from + aid.length
  }
  return elements(plain + element.slice(at), 't')
    .map(innerOf)
    .join('')
}

function innerOf(element: string): string {
  const from = element.indexOf('>') + 1
  const to = element.lastIndexOf('</')
  return to < from ? '' : decodeEntities(element.slice(from, to)).replace(/_x([0-9A-F]{4})_/gu, escaped)
}

/** Excel writes characters that XML does not know as _x000D_. */
function escaped(_whole: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
