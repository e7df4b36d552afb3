import { BOOK_KINDS } from '@phoihop/domain/number-books/default-book'
import { NUMBER_MOST } from '@phoihop/domain/number-books/paper-number'
import { z } from 'zod'
import { CivilDateText, IdParams, PageQuery, Uuid, Version, endpoint, line, page } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export { BOOK_KINDS }

const WholeNumber = z.int().min(1).max(NUMBER_MOST)

export const NumberBook = z
  .strictObject({
    id: Uuid,
    version: Version,
    issuer: OrganisationBrief,
    symbol: z.string(),
    kind: z.enum(BOOK_KINDS),
    startsOn: CivilDateText,
    endsOn: CivilDateText,
    /** what the next paper gets, unless it was used out of turn */
    nextNumber: z.int(),
    given: z.int(),
    reserved: z.int(),
    voided: z.int(),
    can: z.strictObject({ keep: z.boolean() }),
  })
  .meta({ id: 'NumberBook' })
export type NumberBook = z.output<typeof NumberBook>

export const NumberEntry = z
  .strictObject({
    id: Uuid,
    /** as a paper prints it */
    number: z.string(),
    state: z.enum(['reserved', 'given', 'void']),
    /** the paper that bears it; null: none, or one the reader may not see */
    paper: z.strictObject({ id: Uuid, subject: z.string(), issuedOn: CivilDateText.nullable() }).nullable(),
    note: z.string().nullable(),
    voidReason: z.string().nullable(),
    byName: z.string(),
    at: z.string(),
  })
  .meta({ id: 'NumberEntry' })
export type NumberEntry = z.output<typeof NumberEntry>

/** What the book says about a number before a paper with it is saved. */
export const NumberCheck = z
  .strictObject({
    /** proposed from issuer and form; null where the letters are not settled */
    symbol: z.string().nullable(),
    /** what the next paper gets */
    next: z.string().nullable(),
    state: z.enum(['free', 'reserved', 'given', 'void', 'uncounted']).nullable(),
    farBeyond: z.boolean(),
    /** drafts with the same number, symbol and issuer */
    drafts: z.int(),
  })
  .meta({ id: 'NumberCheck' })
export type NumberCheck = z.output<typeof NumberCheck>

const bookErrors = ['request/not-found', 'request/not-allowed'] as const

export const numberBooksApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/number-books',
    summary: 'Các sổ văn bản của cơ quan mình',
    /** issuers: the own bodies for which this person may open books */
    response: z.strictObject({ rows: z.array(NumberBook), issuers: z.array(OrganisationBrief) }),
  }),
  check: endpoint({
    method: 'GET',
    path: '/api/number-books/check',
    summary: 'Sổ nói gì về một số: còn trống, đã cấp, đang giữ; ký hiệu và số tiếp theo đề xuất',
    query: z.strictObject({
      issuerId: Uuid,
      form: z.string().max(20),
      symbol: z.string().max(60).optional(),
      number: z.string().max(20).optional(),
      on: CivilDateText.optional(),
      exceptId: Uuid.optional(),
    }),
    response: NumberCheck,
    errors: bookErrors,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/number-books/:id',
    summary: 'Một sổ văn bản và những số còn trống trong sổ',
    params: IdParams,
    response: z.strictObject({ book: NumberBook, gaps: z.array(z.strictObject({ from: z.int(), to: z.int() })) }),
    errors: ['request/not-found'],
  }),
  entries: endpoint({
    method: 'GET',
    path: '/api/number-books/:id/entries',
    summary: 'Các số trong sổ, mới nhất trước',
    params: IdParams,
    query: z.strictObject(PageQuery),
    response: page(NumberEntry),
    errors: ['request/not-found'],
  }),
  export: endpoint({
    method: 'GET',
    path: '/api/number-books/:id/export',
    summary: 'Sổ đăng ký văn bản đi, tệp Excel',
    params: IdParams,
    response: z.unknown(),
    errors: ['request/not-found'],
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/number-books',
    summary: 'Mở một sổ trước khi ban hành văn bản đầu tiên; không mở thì sổ tự mở khi ban hành',
    body: z.strictObject({ issuerId: Uuid, symbol: line(60), on: CivilDateText, nextNumber: WholeNumber.default(1) }),
    response: NumberBook,
    errors: ['request/not-allowed', 'number-books/already-open'],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/number-books/:id',
    summary: 'Sửa số tiếp theo, ngày bắt đầu và ngày kết thúc của sổ (năm hoặc nhiệm kỳ)',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      nextNumber: WholeNumber,
      startsOn: CivilDateText,
      endsOn: CivilDateText,
    }),
    response: NumberBook,
    errors: [
      ...bookErrors,
      'request/stale-version',
      'number-books/ends-before-start',
      'number-books/overlaps',
      'number-books/leaves-paper',
    ],
  }),
  reserve: endpoint({
    method: 'POST',
    path: '/api/number-books/:id/entries',
    summary: 'Giữ số: số tiếp theo, hoặc một số còn trống',
    params: IdParams,
    body: z.strictObject({ number: WholeNumber.nullable().default(null), note: line(500) }),
    response: NumberEntry,
    errors: [...bookErrors, 'number-books/number-used', 'number-books/full'],
    onceByKey: true,
  }),
  void: endpoint({
    method: 'POST',
    path: '/api/number-entries/:id/void',
    summary: 'Hủy một số đang giữ; số ấy không cấp lại nữa',
    params: IdParams,
    body: z.strictObject({ reason: line(500) }),
    response: NumberEntry,
    errors: [...bookErrors, 'number-books/not-reserved'],
  }),
}
