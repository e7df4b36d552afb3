import { type CivilDate, civilDate, partsOf } from '@phoihop/domain/civil-date'
import { type DeadlineTyped, emptyDeadline } from './deadline-form.ts'

const DAY = String.raw`(?:ngày\s+)?(\d{1,2})[/\-.](\d{1,2})(?:[/\-.](\d{4}))?`
const LONG_DAY = String.raw`(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?`
const ROMAN = ['I', 'II', 'III', 'IV']

interface Rule {
  pattern: RegExp
  read: (found: RegExpExecArray, year: number) => Partial<DeadlineTyped> | null
}

const day = (exclusive: boolean) => (found: RegExpExecArray, year: number) => {
  const on = civilDate(Number(found[3] ?? year), Number(found[2]), Number(found[1]))
  return on === null ? null : { kind: 'day' as const, on, exclusive }
}

const RULES: readonly Rule[] = [
  { pattern: new RegExp(`trước\\s+${LONG_DAY}`, 'iu'), read: day(true) },
  { pattern: new RegExp(`trước\\s+${DAY}`, 'iu'), read: day(true) },
  { pattern: new RegExp(`(?:chậm nhất|đến hết|xong|trong|vào|đến)\\s+${LONG_DAY}`, 'iu'), read: day(false) },
  { pattern: new RegExp(`(?:chậm nhất|đến hết|xong|trong|vào|đến)\\s+${DAY}`, 'iu'), read: day(false) },
  {
    pattern: /từ\s+quý\s+(I{1,3}|IV)\/?(?:\s*năm\s*)?(\d{4})\s+trở đi/iu,
    read: (found) => ({
      kind: 'from',
      startOn: civilDate(Number(found[2]), ROMAN.indexOf((found[1] ?? '').toUpperCase()) * 3 + 1, 1),
    }),
  },
  {
    pattern: /(?:trong|hết|cuối)\s+tháng\s+(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})/iu,
    read: (found) => ({ kind: 'month', index: Number(found[1]), year: Number(found[2]) }),
  },
  {
    pattern: /(?:trong|hết|cuối)\s+quý\s+(I{1,3}|IV)(?:\s*\/\s*|\s+năm\s+)(\d{4})/iu,
    read: (found) => ({
      kind: 'quarter',
      index: ROMAN.indexOf((found[1] ?? '').toUpperCase()) + 1,
      year: Number(found[2]),
    }),
  },
  { pattern: /(?:trong|hết|cuối)\s+năm\s+(\d{4})/iu, read: (found) => ({ kind: 'year', year: Number(found[1]) }) },
  { pattern: /(?:hàng|hằng)\s+tuần/iu, read: () => ({ kind: 'recurring', recurrence: 'weekly' }) },
  { pattern: /(?:hàng|hằng)\s+tháng/iu, read: () => ({ kind: 'recurring', recurrence: 'monthly' }) },
  { pattern: /(?:hàng|hằng)\s+quý/iu, read: () => ({ kind: 'recurring', recurrence: 'quarterly' }) },
  { pattern: /(?:hàng|hằng)\s+năm/iu, read: () => ({ kind: 'recurring', recurrence: 'yearly' }) },
  { pattern: /thường xuyên/iu, read: () => ({ kind: 'standing' }) },
]

/** The deadline that plainly stands in a sentence, with its words; without one: none. `year` where the words leave it out. */
export function proposeDeadline(sentence: string, paperDay: CivilDate): DeadlineTyped {
  const empty = emptyDeadline(paperDay)
  const { year } = partsOf(paperDay)
  for (const { pattern, read } of RULES) {
    const found = pattern.exec(sentence)
    const part = found && read(found, year)
    if (found && part) return { ...empty, ...part, words: found[0].replace(/\s+/gu, ' ') }
  }
  return empty
}
