import type { CivilDate } from '@phoihop/domain/civil-date'
import { defaultBook } from '@phoihop/domain/number-books/default-book'
import { isFarBeyond, parsePaperNumber, printPaperNumber } from '@phoihop/domain/number-books/paper-number'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'

interface Asked {
  issuerId: string
  symbol: string
  on: CivilDate
  number: string | null
}

/** What a book would say to a paper, read beside any transaction. */
export interface BookNumbers {
  next: string
  state: 'free' | 'reserved' | 'given' | 'void' | 'uncounted' | null
  farBeyond: boolean
  reserved: { id: string; number: string; note: string | null }[]
}

interface EntryRow {
  id: string
  number: number
  suffix: string
  state: 'reserved' | 'given' | 'void'
  note: string | null
}

/** The next number, what is held, and how a number already borne stands in the book. */
export async function readBookNumbers(ctx: Ctx, asked: Asked): Promise<BookNumbers> {
  const book = await readRow<{ id: string; nextNumber: number }>(
    ctx.db,
    sql`select b.id, b.next_number as "nextNumber" from number_book b where b.issuer_id = ${asked.issuerId}::uuid
      and b.symbol = ${asked.symbol} and b.starts_on <= ${asked.on}::date and b.ends_on >= ${asked.on}::date`,
  )
  const entries = book
    ? await readRows<EntryRow>(
        ctx.db,
        sql`select e.id, e.number, e.suffix, e.state, e.note from number_entry e where e.book_id = ${book.id}::uuid order by e.number, e.suffix`,
      )
    : await entriesToCome(ctx, asked)
  let next = book?.nextNumber ?? Math.max(0, ...entries.map(({ number }) => number)) + 1
  for (const { number } of entries) if (number === next) next += 1
  const borne = asked.number === null ? null : parsePaperNumber(asked.number)
  const known = borne && entries.find(({ number, suffix }) => number === borne.number && suffix === borne.suffix)
  return {
    next: printPaperNumber({ number: next, suffix: '' }),
    state: asked.number === null ? null : borne === null ? 'uncounted' : (known?.state ?? 'free'),
    farBeyond: borne !== null && !known && isFarBeyond(borne.number, next),
    reserved: entries
      .filter(({ state }) => state === 'reserved')
      .map(({ id, note, ...number }) => ({ id, note, number: printPaperNumber(number) })),
  }
}

/** What a book not opened yet will begin with: the papers issued in its time. */
async function entriesToCome(ctx: Ctx, { issuerId, symbol, on }: Asked): Promise<EntryRow[]> {
  const kind = await readRow<{ branch: string }>(
    ctx.db,
    sql`select k.branch from organisation o join organisation_kind k on k.code = o.kind_code where o.id = ${issuerId}::uuid`,
  )
  const { startsOn, endsOn } = defaultBook(kind?.branch ?? 'state', on)
  const papers = await readRows<{ id: string; number: string }>(
    ctx.db,
    sql`select c.id, c.number from conclusion c where c.issuer_id = ${issuerId}::uuid and c.symbol = ${symbol}
      and c.state = 'issued' and c.issued_on between ${startsOn}::date and ${endsOn}::date`,
  )
  return papers
    .flatMap(({ id, number }) => {
      const parsed = parsePaperNumber(number)
      return parsed === null ? [] : [{ id, ...parsed, state: 'given' as const, note: null }]
    })
    .toSorted((a, b) => a.number - b.number)
}
