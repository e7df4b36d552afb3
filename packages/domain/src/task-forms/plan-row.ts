import type { CivilDate } from '../civil-date.ts'
import { parseDay } from '../imports/check-cells.ts'
import type { AssignmentState } from '../tasks/assignment-moves.ts'
import { fold } from '../vietnamese-text.ts'

/** What a unit wrote in one row of its form, as text. */
export interface FormEntry {
  status: string
  percent: string
  result: string
  number: string
  numberOn: string
  until: string
  reason: string
}

export const FORM_FIELDS = ['status', 'percent', 'result', 'number', 'numberOn', 'until', 'reason'] as const

/** The heads of the columns, in Word and in Excel. */
export const FORM_HEADS: Record<(typeof FORM_FIELDS)[number], string> = {
  status: 'Tình trạng',
  percent: 'Tỷ lệ hoàn thành (%)',
  result: 'Kết quả thực hiện',
  number: 'Số, ký hiệu văn bản',
  numberOn: 'Ngày văn bản',
  until: 'Đề nghị gia hạn đến ngày',
  reason: 'Lý do xin gia hạn',
}

/** What the first column offers to choose. */
export const FORM_STATUSES = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành'] as const

export type FormFault =
  | 'closed'
  | 'status-unclear'
  | 'percent-unclear'
  | 'result-missing'
  | 'paper-missing'
  | 'number-day-unclear'
  | 'until-unclear'
  | 'until-not-later'
  | 'without-deadline'
  | 'reason-missing'
  | 'extension-waiting'
  | 'done-and-extension'

export interface FormFacts {
  state: AssignmentState
  percent: number
  wantsPaper: boolean
  dueOn: CivilDate | null
  extensionWaits: boolean
  today: CivilDate
}

/** An act the row becomes, entered for the unit. */
export type PlannedAct =
  | { act: 'acknowledge' }
  | { act: 'report-progress'; words: string; percent: number }
  | { act: 'report-done'; words: string | null; productNumber: string | null; productOn: CivilDate | null }
  | { act: 'request-extension'; words: string; asksFor: CivilDate }

export interface RowPlan {
  acts: PlannedAct[]
  faults: FormFault[]
}

const OPEN: readonly AssignmentState[] = ['assigned', 'acknowledged', 'in-progress', 'sent-back']
const NOTHING: RowPlan = { acts: [], faults: [] }

/** What a row means for work that stands like this. A row left empty means nothing; a row with a fault becomes no act. */
export function planRow(entry: FormEntry, facts: FormFacts): RowPlan {
  if (FORM_FIELDS.every((field) => entry[field].trim() === '')) return NOTHING
  if (!OPEN.includes(facts.state)) return { acts: [], faults: ['closed'] }
  const report = planReport(entry, facts)
  const extension = planExtension(entry, facts)
  const isBoth = report.acts.some(({ act }) => act === 'report-done') && extension.acts.length > 0
  const both: FormFault[] = isBoth ? ['done-and-extension'] : []
  const faults = [...report.faults, ...extension.faults, ...both]
  const acts = [...report.acts, ...extension.acts]
  if (faults.length > 0 || acts.length === 0) return { acts: [], faults }
  return { acts: facts.state === 'assigned' ? [{ act: 'acknowledge' }, ...acts] : acts, faults }
}

function planReport(entry: FormEntry, facts: FormFacts): RowPlan {
  const status = readStatus(entry.status)
  const percent = readPercent(entry.percent)
  if (status === undefined) return { acts: [], faults: ['status-unclear'] }
  if (percent === undefined) return { acts: [], faults: ['percent-unclear'] }
  // a share that says otherwise: nobody guesses which of the two was meant
  if (status === 'done' && percent !== null && percent < 100) return { acts: [], faults: ['status-unclear'] }
  const words = entry.result.trim()
  if (status === 'done' || percent === 100) return planDone(entry, facts)
  // "chưa thực hiện" alone tells nothing new
  if (words === '' && percent === null && status !== 'going') return NOTHING
  if (words === '') return { acts: [], faults: ['result-missing'] }
  return { acts: [{ act: 'report-progress', words, percent: percent ?? facts.percent }], faults: [] }
}

function planDone({ result, number, numberOn }: FormEntry, { wantsPaper }: FormFacts): RowPlan {
  const productNumber = number.trim().slice(0, 60) || null
  const productOn = numberOn.trim() === '' ? null : parseDay(numberOn.trim())
  if (wantsPaper && productNumber === null) return { acts: [], faults: ['paper-missing'] }
  if (numberOn.trim() !== '' && productOn === null) return { acts: [], faults: ['number-day-unclear'] }
  return { acts: [{ act: 'report-done', words: result.trim() || null, productNumber, productOn }], faults: [] }
}

function planExtension({ until, reason }: FormEntry, facts: FormFacts): RowPlan {
  if (until.trim() === '') return NOTHING
  const asksFor = parseDay(until.trim())
  const refuse = (fault: FormFault): RowPlan => ({ acts: [], faults: [fault] })
  if (asksFor === null) return refuse('until-unclear')
  if (facts.dueOn === null) return refuse('without-deadline')
  if (asksFor <= facts.dueOn || asksFor <= facts.today) return refuse('until-not-later')
  if (facts.extensionWaits) return refuse('extension-waiting')
  if (reason.trim() === '') return refuse('reason-missing')
  return { acts: [{ act: 'request-extension', words: reason.trim(), asksFor }], faults: [] }
}

/** Nothing may follow: "hoàn thành một phần" and "xong 50 %" are not done. */
const DONE = /^(da )?(lam )?(hoan thanh|xong|hoan thanh xong)( 100 ?%)?[.!]?$/u

/** undefined: words that are none of the choices. */
function readStatus(text: string): 'none' | 'going' | 'done' | null | undefined {
  const words = fold(text).trim()
  if (words === '') return null
  if (DONE.test(words)) return 'done'
  if (words.startsWith('chua')) return 'none'
  return /^(dang|da) /u.test(words) ? 'going' : undefined
}

/** `50`, `50%`, `50 %`; null: nothing; undefined: no share of a hundred. */
function readPercent(text: string): number | null | undefined {
  const found = /^(\d{1,3})(?:[.,]0+)?\s?%?$/u.exec(text.trim())
  if (text.trim() === '') return null
  const percent = Number(found?.[1] ?? 101)
  return percent <= 100 ? percent : undefined
}
