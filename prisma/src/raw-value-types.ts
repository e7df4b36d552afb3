import pg from 'pg'

type Parse = (text: string) => unknown

const { builtins, getTypeParser } = pg.types
/** pg knows the array types, its own list of types does not. */
const TEXT_ARRAY: number = 1009
const parseTextArray = getTypeParser(TEXT_ARRAY) as (text: string) => (string | null)[] // what pg makes of text[]

/** `'2017-04-11 02:00:00.5+00'` as Postgres writes it → `'2017-04-11T02:00:00.500Z'`. */
const instant: Parse = (text) => {
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(at.getTime()) ? text : at.toISOString() // 'infinity' stays as it is
}
const day: Parse = (text) => text
const whole: Parse = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
/** A double keeps 15 decimal digits; longer figures stay text rather than become wrong. */
const figure: Parse = (text) => (text.replace(/\D/g, '').length <= 15 && text !== 'NaN' ? Number(text) : text)
const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    parseTextArray(text).map((item) => (item === null ? null : parse(item)))

const PARSERS = new Map<number, Parse>([
  [builtins.DATE, day],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.INT8, whole],
  [builtins.NUMERIC, figure],
  [1182, arrayOf(day)],
  [1185, arrayOf(instant)],
  [1016, arrayOf(whole)],
  [1231, arrayOf(figure)],
])

/**
 * How raw SQL reads arrive: civil dates as `'YYYY-MM-DD'`, instants as ISO text in UTC, int8 and numeric as numbers
 * where they fit exactly. Prisma sends its own parsers with each of its queries, so these do not reach it.
 */
export const rawValueTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    format === 'binary' ? getTypeParser(id, format) : (PARSERS.get(id) ?? getTypeParser(id, 'text')),
}
