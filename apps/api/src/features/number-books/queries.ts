import type { NumberBook, NumberEntry } from '@phoihop/contract/number-books'
import { findGaps, printPaperNumber } from '@phoihop/domain/number-books/paper-number'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import { mayKeepBook } from '@phoihop/domain/policy/number-books-policy'
import sql, { type Sql } from 'sql-template-tag'
import { briefOf } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion, visibleNumberBook } from '../../platform/visible.ts'

type BookRow = Omit<NumberBook, 'can'> & { keeperId: string }

const MOST_BOOKS = 300

export async function listBooks(ctx: Ctx) {
  const rows = await readRows<BookRow>(
    ctx.db,
    sql`${bookColumns(ctx)} order by b.ends_on desc, b.symbol, b.id limit ${MOST_BOOKS}`,
  )
  const issuers = mayCreate(ctx.actor)
    ? await readRows<NumberBook['issuer']>(
        ctx.db,
        sql`select o.id, o.name, o.short_name as "shortName" from organisation o where o.id = any(${ctx.actor.ownIds}::uuid[])
          order by o.serves_id is not null, o.id`,
      )
    : []
  return { rows: rows.map((row) => present(ctx, row)), issuers }
}

export async function getBook(ctx: Ctx, id: string): Promise<NumberBook> {
  const row = await readRow<BookRow>(ctx.db, sql`${bookColumns(ctx)} and b.id = ${id}::uuid`)
  return row ? present(ctx, row) : notFound()
}

/** The book with the numbers nobody used up to its last. */
export async function getBookWhole(ctx: Ctx, id: string) {
  const book = await getBook(ctx, id)
  const used = await readRows<{ number: number }>(
    ctx.db,
    sql`select distinct e.number from number_entry e where e.book_id = ${id}::uuid order by e.number`,
  )
  return { book, gaps: findGaps(used.map(({ number }) => number)) }
}

function bookColumns(ctx: Ctx): Sql {
  const count = (state: string) =>
    sql`(select count(*)::int from number_entry e where e.book_id = b.id and e.state = ${state})`
  return sql`select b.id, b.version, ${briefOf(sql`b.issuer_id`)} as issuer, b.symbol, b.kind, b.starts_on as "startsOn",
      b.ends_on as "endsOn", b.next_number as "nextNumber", b.keeper_id as "keeperId",
      ${count('given')} as given, ${count('reserved')} as reserved, ${count('void')} as voided
    from number_book b where ${visibleNumberBook(ctx.actor)}`
}

function present(ctx: Ctx, { keeperId, ...row }: BookRow): NumberBook {
  return { ...row, can: { keep: mayKeepBook(ctx.actor, { issuerId: row.issuer.id, keeperId }) } }
}

interface EntryRow extends Omit<NumberEntry, 'number'> {
  number: number
  suffix: string
}

// the newest first
const ORDER = [
  { by: sql`-e.number`, type: 'int' as const },
  { by: sql`e.id`, type: 'uuid' as const },
]

export async function listEntries(ctx: Ctx, id: string, query: { limit: number; after?: string | undefined }) {
  const book = await getBook(ctx, id)
  const { where, orderBy, mark } = keyset(ORDER, query.after)
  const rows = await readRows<EntryRow & { mark: unknown }>(
    ctx.db,
    sql`select ${entryColumns(ctx)}, ${mark} as mark ${entryTables}
      where e.book_id = ${id}::uuid and ${where} order by ${orderBy} limit ${query.limit + 1}`,
  )
  const { rows: shown, next } = pageOf(rows, query.limit)
  return { rows: shown.map(presentEntry), next, total: book.given + book.reserved + book.voided }
}

/** All of a book for its printed register, the first number first. */
export async function listEntriesForExport(ctx: Ctx, id: string, most: number): Promise<NumberEntry[]> {
  const rows = await readRows<EntryRow>(
    ctx.db,
    sql`select ${entryColumns(ctx)} ${entryTables} where e.book_id = ${id}::uuid order by e.number, e.suffix, e.id limit ${most}`,
  )
  return rows.map(presentEntry)
}

export async function getEntry(ctx: Ctx, id: string): Promise<NumberEntry> {
  const row = await readRow<EntryRow>(
    ctx.db,
    sql`select ${entryColumns(ctx)} ${entryTables} join number_book b on b.id = e.book_id
      where e.id = ${id}::uuid and ${visibleNumberBook(ctx.actor)}`,
  )
  return row ? presentEntry(row) : notFound()
}

const entryTables = sql`from number_entry e left join conclusion c on c.id = e.conclusion_id`

function entryColumns(ctx: Ctx): Sql {
  return sql`e.id, e.number, e.suffix, e.state, e.note, e.void_reason as "voidReason",
    coalesce(e.settled_by_name, e.by_name) as "byName", coalesce(e.settled_at, e.at) as at,
    case when c.id is not null and ${visibleConclusion(ctx.actor)}
      then json_build_object('id', c.id, 'subject', c.subject, 'issuedOn', c.issued_on) end as paper`
}

function presentEntry({ suffix, ...row }: EntryRow): NumberEntry {
  return { ...row, number: printPaperNumber({ number: row.number, suffix }) }
}
