import './zod-setup.ts'
import { z } from 'zod'
import type { ErrorCode } from './error-codes.ts'

/** What keeps a signed-in session from being whole. */
export type SessionGate = 'locked' | 'code' | 'set-up'

/** One operation of the API as a value: where it is, what goes in and out, how it may refuse. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/api/${string}`
  summary: string
  params: P
  query: Q
  body: B
  response: R
  /** refusals of its own, beside those every endpoint has */
  errors: readonly ErrorCode[]
  /** open: answers without a session */
  open?: true
  /** answers also while the session is not whole: locked, without its code, or before what it must set up first */
  alsoWhen?: readonly SessionGate[]
  /** the Idempotency-Key header is asked for: the same key acts once */
  onceByKey?: true
}

const Nothing = z.strictObject({})
/** The body of endpoints that take none. */
export const NoBody = z.unknown().transform(() => undefined)
/** The answer of endpoints that say nothing but "done". */
export const Done = z.strictObject({ done: z.literal(true) })

type Given<P, Q, B, R> = Pick<Endpoint, 'method' | 'path' | 'summary'> &
  Partial<Pick<Endpoint, 'errors' | 'open' | 'onceByKey' | 'alsoWhen'>> & {
    params?: P
    query?: Q
    body?: B
    response: R
  }

/** Declares an endpoint; what is left out takes nothing. */
export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = typeof Nothing,
  Q extends z.ZodType = typeof Nothing,
  B extends z.ZodType = typeof NoBody,
>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> {
  // a schema left out is the "nothing" schema its type parameter stands for by default
  return { errors: [], params: Nothing, query: Nothing, body: NoBody, ...given } as unknown as Endpoint<P, Q, B, R>
}

export const Uuid = z.uuid('Mã không đúng')
/** A civil date between 1900 and 2200. */
export const CivilDateText = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '2200-12-31', 'Ngày phải từ năm 1900 đến năm 2200')
export const Version = z.int().min(1)

/** One line of text: NFC, trimmed, white space folded. */
export function line(max: number) {
  return z.string().transform(cleanLine).pipe(z.string().min(1).max(max))
}

/** One line that may be left out; empty counts as left out. */
export function optionalLine(max: number) {
  return z
    .string()
    .nullable()
    .default(null)
    .transform((text) => cleanLine(text ?? '') || null)
    .pipe(z.string().max(max).nullable())
}

/** Several lines that may be left out: NFC, trimmed. */
export function optionalWords(max: number) {
  return z
    .string()
    .nullable()
    .default(null)
    .transform((text) => cleanWords(text ?? '') || null)
    .pipe(z.string().max(max).nullable())
}

/** Words to find: control characters out, since the database knows no NUL. */
export const SearchWords = z
  .string()
  .max(200)
  .transform((text) => cleanLine(text))
  .optional()

/** A period in an address: 2017 · 2017-H1 · 2017-Q2 · 2017-05. */
export const PeriodCode = z.string().regex(/^(19|20|21)\d{2}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$/u, 'Kỳ không đúng mẫu')

/** A yes/no in a query string. */
export const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Halves of characters, zero-width and direction marks: nobody types them, and the database takes no halves. */
const UNSEEN = /[\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

function cleanLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** NFC, LF line ends, no control characters but tab and line feed. */
function cleanWords(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

/** What every refusal carries (RFC 9457). `fields`: input path → error code or sentence; `current`: the row as it stands now. */
export const Problem = z
  .object({
    code: z.string(),
    title: z.string(),
    status: z.int(),
    requestId: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
    current: z.unknown().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>

export const IdParams = z.strictObject({ id: Uuid })

/** A page of a list: rows and the mark to ask the next page with, null at the end. */
export function page<T extends z.ZodType>(row: T) {
  return z.strictObject({ rows: z.array(row), next: z.string().nullable(), total: z.int() })
}

export const PageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(300).optional(),
}
