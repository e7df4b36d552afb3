import { RETURN_MAX_BYTES, type FormEntry } from '@phoihop/contract/task-forms'
import { addDays } from '@phoihop/domain/civil-date'
import { FORM_FIELDS } from '@phoihop/domain/task-forms/plan-row'
import { MARK_KEY } from '@phoihop/paper/fill-in/write-fill-in'
import { listZip } from '@phoihop/reader/documents/read-zip'
import { readControls } from '@phoihop/reader/documents/read-controls'
import { Refusal } from '@phoihop/reader/documents/refusal'
import { AppError } from '../../platform/app-error.ts'
import { dayZero, type RawCell, readSheet, SheetTooLarge } from '../imports/public.ts'
import { shortDay } from './form-rows.ts'
import { FIRST_FIELD, HEAD_ROW, ROW_MARK, SHEET_MARK } from './write-form.ts'

export interface ReadForm {
  formId: string
  mediaType: string
  ending: 'docx' | 'xlsx'
  /** by the key of the row, as text; a key that stands twice counts once, the first */
  entries: Map<string, FormEntry>
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u
const WORDS_MOST = 4000
const ROWS_MOST = 1000
const BLANK: FormEntry = { status: '', percent: '', result: '', number: '', numberOn: '', until: '', reason: '' }

/** What stands in a file that came back: which form it is and what each row says. What it is, its bytes say, not its name. */
export function readForm(content: Buffer): ReadForm {
  if (content.length > RETURN_MAX_BYTES) throw new AppError('files/too-large', { fields: { file: 'files/too-large' } })
  try {
    const names = new Set(listZip(content).map(({ name }) => name.toLowerCase()))
    if (names.has('word/document.xml')) return readWord(content)
    if (names.has('xl/workbook.xml')) return readBook(content)
  } catch (error) {
    const isBroken = error instanceof Refusal || error instanceof RangeError || error instanceof SheetTooLarge
    if (!isBroken && error instanceof AppError) throw error
  }
  throw new AppError('task-forms/unreadable', { fields: { file: 'task-forms/unreadable' } })
}

function readWord(content: Buffer): ReadForm {
  const controls = readControls(content)
  const entries = new Map<string, FormEntry>()
  for (const [tag, text] of controls) {
    const [key, field] = tag.startsWith(ROW_MARK) ? tag.slice(ROW_MARK.length).split(':') : []
    const known = FORM_FIELDS.find((one) => one === field)
    if (key === undefined || known === undefined || !UUID.test(key) || entries.size > ROWS_MOST) continue
    entries.set(key, { ...(entries.get(key) ?? BLANK), [known]: clean(text) })
  }
  return { formId: controls.get(MARK_KEY)?.trim() ?? '', mediaType: DOCX, ending: 'docx', entries }
}

function readBook(content: Buffer): ReadForm {
  const entries = new Map<string, FormEntry>()
  const zero = dayZero(content)
  let formId = ''
  let count = 0
  for (const { number, cells } of readSheet(content)) {
    count += 1
    if (count > ROWS_MOST) throw new SheetTooLarge()
    const first = cells.get(1)?.text.trim() ?? ''
    if (first.startsWith(SHEET_MARK)) formId = first.slice(SHEET_MARK.length)
    if (number <= HEAD_ROW || !UUID.test(first) || entries.has(first)) continue
    const texts = FORM_FIELDS.map((field, n) => [field, textOf(cells.get(FIRST_FIELD + n), field, zero)] as const)
    entries.set(first, { ...BLANK, ...Object.fromEntries(texts) })
  }
  return { formId, mediaType: XLSX, ending: 'xlsx', entries }
}

/** A day that Excel made a number of is a day again. */
function textOf(cell: RawCell | undefined, field: (typeof FORM_FIELDS)[number], zero: string): string {
  if (cell === undefined) return ''
  const serial = Number(cell.text)
  const isDay = cell.isNumber && (field === 'numberOn' || field === 'until') && serial >= 10_000 && serial < 110_000
  return isDay ? shortDay(addDays(zero, Math.floor(serial))) : clean(cell.text)
}

/** Halves of characters and unseen marks out; the database knows no NUL. */
function clean(text: string): string {
  return text
    .slice(0, WORDS_MOST)
    .replace(/[\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}
