import { type CivilDate, partsOf } from '../civil-date.ts'

/** year: state bodies, Front and mass organisations, 01/01–31/12 (NĐ 30/2020); term: cấp ủy and its organs, theo nhiệm kỳ */
export const BOOK_KINDS = ['year', 'term'] as const
export type BookKind = (typeof BOOK_KINDS)[number]

export interface BookSpan {
  kind: BookKind
  startsOn: CivilDate
  endsOn: CivilDate
}

/** A term begins with the congress; without knowing its day: 1 July of 2015, 2020, 2025 … The secretary corrects it. */
const TERM_YEARS = 5
const TERM_MONTH = 7

/** The book a paper of that day falls into, unless somebody set other dates. */
export function defaultBook(branch: string, on: CivilDate): BookSpan {
  const { year, month } = partsOf(on)
  if (branch !== 'party') return { kind: 'year', startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
  const current = month < TERM_MONTH ? year - 1 : year
  const start = Math.floor(current / TERM_YEARS) * TERM_YEARS
  return { kind: 'term', startsOn: `${start}-07-01`, endsOn: `${start + TERM_YEARS}-06-30` }
}
