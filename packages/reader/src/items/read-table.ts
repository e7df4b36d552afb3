import type { PaperLine } from '../paper/paper-lines.ts'
import { readLabel } from '../paper/read-label.ts'

export type Column = 'task' | 'lead' | 'coordinating' | 'deadline' | 'output' | 'other'
export type Cell = { from: number; to: number; text: string; low: string }
/** A row's cells in order; `number` is its STT. */
export type Row = { number: string; cells: Cell[] }
/** A table of tasks; `columns` leaves out the STT. */
export type Table = { columns: Column[]; rows: Row[] }

const ROW_HEAD = /^(?:stt|tt|số tt)\.?$/u
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/phối hợp/u, 'coordinating'],
  [
    /(?:đơn vị|cơ quan|phòng|người|cá nhân|bộ phận|đầu mối|trách nhiệm).*(?:chủ trì|thực hiện|phụ trách|tham mưu|đầu mối)|^(?:đơn vị|cơ quan|chủ trì|đơn vị, cá nhân|phân công|người thực hiện|trách nhiệm)$|^chủ trì/u,
    'lead',
  ],
  [/thời (?:hạn|gian|điểm)|hạn (?:hoàn thành|báo cáo|xử lý)|tiến độ|ngày hoàn thành|^hoàn thành$|^hạn$/u, 'deadline'],
  [/sản phẩm|kết quả|đầu ra/u, 'output'],
  [/nội dung|nhiệm vụ|công việc|tên việc|ý kiến chỉ đạo|kết luận/u, 'task'],
]
const ROW_NUMBER = /^0?(\d{1,3})[.)]?(?:\t|$)/u
const MOST_HEADERS = 9
const LONGEST_ROW = 40
const AFTER_TABLE = /^(?:trên đây|nơi nhận|tổng cộng|ghi chú:|(?:tm|t\/m|kt|tl|t\/l)\.? [a-zà-ỹ])/u
const ORDERS = /^(?:yêu cầu|đề nghị|giao|văn phòng [^;]{0,60} (?:có trách nhiệm|theo dõi))\s/u

/** Reads a table that a paper's text layer has flattened, from the line that heads its first column. */
export function readTable(lines: readonly PaperLine[], at: number): { table: Table; end: number } | null {
  const heading = lines[at]
  if (!heading || !ROW_HEAD.test(heading.low.split('\t')[0]?.trim() ?? '')) return null
  const first = findRow(lines, at + 1, 1)
  if (first === null) return null
  const titles = lines
    .slice(at, first)
    .flatMap((line) => line.low.split('\t'))
    .slice(1)
  const columns = withoutNotes(columnsOf(titles))
  if (!columns.includes('task') && !columns.includes('lead')) return null
  const rows: Row[] = []
  let end = first
  while (end < lines.length) {
    if (!isRow(lines[end], rows.length + 1)) break
    const next = rowEnd(lines, end, rows.length + 2, columns.length)
    rows.push(rowOf(lines.slice(end, next), rows.length + 1, columns.length))
    end = isRow(lines[next], rows.length + 1) ? next : skipSection(lines, next, rows.length + 1)
  }
  return { table: { columns, rows }, end }
}

function findRow(lines: readonly PaperLine[], from: number, number: number): number | null {
  for (let at = from; at < lines.length && at - from < MOST_HEADERS + 6; at++) if (isRow(lines[at], number)) return at
  return null
}

function isRow(line: PaperLine | undefined, number: number): boolean {
  return line !== undefined && Number(ROW_NUMBER.exec(line.text)?.[1]) === number
}

/** A heading inside the table ("II. Lĩnh vực văn hóa") stands right before the next row. */
function skipSection(lines: readonly PaperLine[], at: number, number: number): number {
  return isRow(lines[at + 1], number) ? at + 1 : at
}

function columnsOf(titles: readonly string[]): Column[] {
  const columns: Column[] = []
  for (const title of titles) {
    const text = title.trim()
    const column = COLUMNS.find(([pattern]) => pattern.test(text))?.[1]
    // A title broken over two lines goes on in small words: "Thời gian" / "hoàn thành"
    const isRest = column === undefined ? /^(?:hiện|thành|trì|hợp|chú$)/u.test(text) : columns.at(-1) === column
    if (text !== '' && !isRest) columns.push(column ?? 'other')
  }
  return columns
}

/** Columns of remarks at the end are mostly empty, and an empty cell leaves no trace in the text. */
function withoutNotes(columns: Column[]): Column[] {
  const end = columns.findLastIndex((column) => column !== 'other')
  return columns.slice(0, end + 1)
}

function rowEnd(lines: readonly PaperLine[], start: number, next: number, columns: number): number {
  const limit = Math.min(lines.length, start + LONGEST_ROW)
  for (let at = start + 1; at < limit && !AFTER_TABLE.test(lines[at]?.low ?? ''); at++)
    if (isRow(lines[at], next)) return at
  return lastRowEnd(lines, start, columns)
}

/** Where the last row ends: nothing marks it but what follows. */
function lastRowEnd(lines: readonly PaperLine[], start: number, columns: number): number {
  let cells = (lines[start]?.text.split('\t').length ?? 1) - 1
  let at = start + 1
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || AFTER_TABLE.test(line.low)) break
    const label = readLabel(line.text)
    const isLabelled = label !== null && label.kind !== 'dash' && label.kind !== 'plus'
    if (isLabelled && cells >= Math.min(columns, 2)) break
    if (cells >= columns && !/^\p{Ll}/u.test(line.text) && (line.blankBefore || ORDERS.test(line.low))) break
    if (!/^\p{Ll}/u.test(line.text)) cells += line.text.split('\t').length
  }
  return at
}

function rowOf(lines: readonly PaperLine[], number: number, columns: number): Row {
  const cells: Cell[] = []
  for (const line of lines) {
    let at = line.from
    for (const piece of line.text.split('\t')) {
      const from = at + (piece.length - piece.trimStart().length)
      const text = piece.trim()
      if (text !== '')
        cells.push({
          from,
          to: from + text.length,
          text,
          low: line.low.slice(from - line.from, from - line.from + text.length),
        })
      at += piece.length + 1
    }
  }
  return { number: String(number), cells: joinWrapped(cells.slice(1), columns) }
}

/** A cell broken over lines goes on in small letters. */
function joinWrapped(cells: readonly Cell[], columns: number): Cell[] {
  const joined: Cell[] = []
  let surplus = cells.length - columns
  for (const cell of cells) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      surplus > 0 &&
      (/^\p{Ll}/u.test(cell.text) || /(?:[,–-]|(?:^|\s)(?:và|của|thuộc|với))$/u.test(last.text))
    if (!goesOn || !last) joined.push(cell)
    else {
      joined[joined.length - 1] = {
        from: last.from,
        to: cell.to,
        text: `${last.text} ${cell.text}`,
        low: `${last.low} ${cell.low}`,
      }
      surplus -= 1
    }
  }
  return joined
}
