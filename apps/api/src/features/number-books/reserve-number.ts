import type { numberBooksApi } from '@phoihop/contract/number-books'
import type { Tx } from '@phoihop/db/client'
import { printPaperNumber } from '@phoihop/domain/number-books/paper-number'
import { mayKeepBook } from '@phoihop/domain/policy/number-books-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleNumberBook } from '../../platform/visible.ts'
import { goBeyond, nextFree } from './give-number.ts'
import { holdNumbers } from './open-book.ts'
import { getEntry } from './queries.ts'

export interface LockedBook {
  id: string
  version: number
  nextNumber: number
  issuerId: string
  keeperId: string
  symbol: string
}

/** Finds a book the actor keeps and holds it until the transaction ends. */
export async function lockBook(ctx: Ctx, tx: Tx, id: string): Promise<LockedBook> {
  const found = await readRowsIn<LockedBook>(tx, sql`${lockable(ctx)} and b.id = ${id}::uuid`)
  const [book] = found
  if (!book) notFound()
  authorize(ctx.actor, mayKeepBook, book)
  // first whoever numbers under the symbol, then the row as it stands after them
  await holdNumbers(tx, book)
  const [held] = await readRowsIn<LockedBook>(tx, sql`${lockable(ctx)} and b.id = ${id}::uuid for update`)
  return held ?? notFound()
}

const lockable = (ctx: Ctx) => sql`select b.id, b.version, b.next_number as "nextNumber", b.issuer_id as "issuerId",
  b.keeper_id as "keeperId", b.symbol from number_book b where ${visibleNumberBook(ctx.actor)}`

type Entry = z.output<typeof numberBooksApi.reserve.body>

/** Holds a number for a paper to come: the next, or one that was left out. */
export async function reserveNumber(ctx: Ctx, bookId: string, { number, note }: Entry) {
  const id = await command(ctx, 'number-books.reserve', { bookId, number, note }, async (tx) => {
    const book = await lockBook(ctx, tx, bookId)
    const held = number === null ? await nextFree(tx, book) : { number, suffix: '' }
    const used = await tx.numberEntry.findFirst({ where: { bookId, ...held } })
    if (used) throw new AppError('number-books/number-used', { fields: { number: 'number-books/number-used' } })
    const entry = await tx.numberEntry.create({
      data: {
        bookId,
        ...held,
        state: 'reserved',
        note,
        byName: ctx.actor.personName,
        byMembershipId: ctx.actor.membershipId,
        at: ctx.now,
      },
      select: { id: true },
    })
    await goBeyond(tx, book, held.number)
    return { id: entry.id, subject: subjectOf(book, held), after: { number: held.number } }
  })
  return getEntry(ctx, id)
}

/** Makes a held number void: it is never given, and the register says why. */
export async function voidNumber(ctx: Ctx, id: string, reason: string) {
  await command(ctx, 'number-books.void', { id, reason }, async (tx) => {
    const entry = await tx.numberEntry.findUnique({ where: { id } })
    if (!entry) notFound()
    const book = await lockBook(ctx, tx, entry.bookId)
    const { count } = await tx.numberEntry.updateMany({
      where: { id, state: 'reserved' },
      data: { state: 'void', voidReason: reason, settledByName: ctx.actor.personName, settledAt: ctx.now },
    })
    if (count === 0) throw new AppError('number-books/not-reserved')
    return { id, subject: subjectOf(book, entry) }
  })
  return getEntry(ctx, id)
}

function subjectOf(book: LockedBook, number: { number: number; suffix: string }) {
  return { type: 'number-book', id: book.id, name: `Sổ ${book.symbol}, số ${printPaperNumber(number)}` }
}
