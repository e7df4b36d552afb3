import { parseCivilDate } from '@phoihop/domain/civil-date'
import sql, { join, type Sql } from 'sql-template-tag'
import { AppError } from './app-error.ts'

/** One part of a list's order, ascending: the expression and the SQL type its mark is read back as. The last is the id. */
export interface OrderPart {
  by: Sql
  type: 'int' | 'bigint' | 'date' | 'text' | 'uuid'
}

/** The order of a page and where it starts: rows after the mark that the page before ended with. */
export function keyset(
  parts: readonly OrderPart[],
  after: string | undefined,
): { where: Sql; orderBy: Sql; mark: Sql } {
  const columns = join(parts.map((part) => part.by))
  return {
    where: after === undefined ? sql`true` : sql`(${columns}) > (${join(markValues(parts, after))})`,
    orderBy: columns,
    mark: sql`json_build_array(${columns})`,
  }
}

/** The mark of the next page: null when this one was the last. `rows` holds one row more than the limit if there is one. */
export function pageOf<T extends { mark: unknown }>(
  rows: T[],
  limit: number,
): { rows: Omit<T, 'mark'>[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last ? Buffer.from(JSON.stringify(last.mark)).toString('base64url') : null
  return { rows: shown.map(({ mark: _, ...row }) => row), next }
}

function markValues(parts: readonly OrderPart[], after: string): Sql[] {
  const values = parseMark(after)
  const fits = values.length === parts.length && parts.every((part, i) => WELL_FORMED[part.type](String(values[i])))
  if (!fits) throw new AppError('request/invalid', { fields: { after: 'Trang không đúng' } })
  return parts.map((part, i) => sql`${String(values[i])}::text::${TYPES[part.type]}`)
}

const TYPES = {
  int: sql`int`,
  date: sql`date`,
  text: sql`text`,
  uuid: sql`uuid`,
  bigint: sql`bigint`,
}
const WELL_FORMED: Record<OrderPart['type'], (text: string) => boolean> = {
  int: (text) => /^-?\d{1,9}$/u.test(text),
  bigint: (text) => /^-?\d{1,18}$/u.test(text),
  date: (text) => parseCivilDate(text) !== null,
  // the database knows no NUL
  text: (text) => text.length <= 2000 && !text.includes('\0'),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text),
}

function parseMark(after: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}
