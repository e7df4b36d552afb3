import type { numberBooksApi } from '@phoihop/contract/number-books'
import type { Tx } from '@phoihop/db/client'
import { addDays, type CivilDate } from '@phoihop/domain/civil-date'
import { type BookKind, type BookSpan, defaultBook } from '@phoihop/domain/number-books/default-book'
import { NUMBER_MOST, parsePaperNumber } from '@phoihop/domain/number-books/paper-number'
import { mayKeepBook } from '@phoihop/domain/policy/number-books-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { getBook } from './queries.ts'

/** What tells one book from another: whose numbers, under which symbol, on which day. */
export interface BookPlace {
  issuerId: string
  symbol: string
  on: CivilDate
}

export interface OpenBook {
  id: string
  nextNumber: number
  version: number
}

/**
 * The book a paper of that day is numbered in, held until the transaction ends: whoever numbers at the same moment
 * waits. Opened where there is none, with what was issued before already in it.
 */
export async function holdBook(ctx: Ctx, tx: Tx, place: BookPlace): Promise<OpenBook> {
  await holdNumbers(tx, place)
  return (await findBook(tx, place)) ?? openBook(ctx, tx, place)
}

/** One at a time numbers under an issuer's symbol, also while there is no book yet to hold. */
export async function holdNumbers(tx: Tx, { issuerId, symbol }: Pick<BookPlace, 'issuerId' | 'symbol'>): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`number-book ${issuerId} ${symbol}`}, 0))::text`
}

async function findBook(tx: Tx, { issuerId, symbol, on }: BookPlace): Promise<OpenBook | null> {
  const [book] = await readRowsIn<OpenBook>(
    tx,
    sql`select b.id, b.next_number as "nextNumber", b.version from number_book b
      where b.issuer_id = ${issuerId}::uuid and b.symbol = ${symbol} and b.starts_on <= ${on}::date and b.ends_on >= ${on}::date
      for update`,
  )
  return book ?? null
}

async function openBook(ctx: Ctx, tx: Tx, place: BookPlace): Promise<OpenBook> {
  const span = await spanOf(tx, place)
  const { issuerId, symbol } = place
  const book = await tx.numberBook.create({
    data: {
      issuerId,
      symbol,
      keeperId: ctx.actor.organisationId,
      kind: span.kind,
      startsOn: toColumn(span.startsOn),
      endsOn: toColumn(span.endsOn),
    },
    select: { id: true },
  })
  const papers = await readRowsIn<{ id: string; number: string }>(
    tx,
    sql`select c.id, c.number from conclusion c where c.issuer_id = ${issuerId}::uuid and c.symbol = ${symbol}
      and c.state = 'issued' and c.issued_on between ${span.startsOn}::date and ${span.endsOn}::date order by c.issued_at, c.id`,
  )
  const by = { byName: ctx.actor.personName, byMembershipId: ctx.actor.membershipId, at: ctx.now }
  const entries = papers.flatMap((paper) => {
    const parsed = parsePaperNumber(paper.number)
    return parsed === null ? [] : [{ ...parsed, ...by, bookId: book.id, state: 'given', conclusionId: paper.id }]
  })
  // papers of the time before books may bear one number twice: the first has it
  await tx.numberEntry.createMany({ data: entries, skipDuplicates: true })
  const nextNumber = Math.min(Math.max(0, ...entries.map(({ number }) => number)) + 1, NUMBER_MOST)
  await tx.numberBook.update({ where: { id: book.id }, data: { nextNumber } })
  return { id: book.id, nextNumber, version: 1 }
}

/** The usual year or term, cut where a neighbour with other dates begins or ends. */
async function spanOf(tx: Tx, { issuerId, symbol, on }: BookPlace): Promise<BookSpan> {
  const [found] = await readRowsIn<{ branch: string; before: string | null; after: string | null }>(
    tx,
    sql`select k.branch,
        (select max(b.ends_on)::text from number_book b where b.issuer_id = o.id and b.symbol = ${symbol} and b.ends_on < ${on}::date) as before,
        (select min(b.starts_on)::text from number_book b where b.issuer_id = o.id and b.symbol = ${symbol} and b.starts_on > ${on}::date) as after
      from organisation o join organisation_kind k on k.code = o.kind_code where o.id = ${issuerId}::uuid`,
  )
  const usual = defaultBook(found?.branch ?? 'state', on)
  const kind: BookKind = usual.kind
  const earliest = found?.before ? addDays(found.before, 1) : usual.startsOn
  const latest = found?.after ? addDays(found.after, -1) : usual.endsOn
  return {
    kind,
    startsOn: earliest > usual.startsOn ? earliest : usual.startsOn,
    endsOn: latest < usual.endsOn ? latest : usual.endsOn,
  }
}

type Entry = z.output<typeof numberBooksApi.open.body>

/** Opens a book beforehand, to say its first number: where an office went on from a book on paper. */
export async function openByHand(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayKeepBook, { issuerId: entry.issuerId, keeperId: entry.issuerId })
  const id = await command(ctx, 'number-books.open', entry, async (tx) => {
    await holdNumbers(tx, entry)
    if (await findBook(tx, entry)) throw new AppError('number-books/already-open')
    const book = await openBook(ctx, tx, entry)
    const nextNumber = Math.max(book.nextNumber, entry.nextNumber)
    await tx.numberBook.update({ where: { id: book.id }, data: { nextNumber } })
    const subject = { type: 'number-book', id: book.id, name: `Sổ ${entry.symbol}` }
    return { id: book.id, subject, after: { symbol: entry.symbol, on: entry.on, nextNumber } }
  })
  return getBook(ctx, id)
}
