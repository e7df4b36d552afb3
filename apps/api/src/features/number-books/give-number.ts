import type { Tx } from '@phoihop/db/client'
import {
  NUMBER_MOST,
  type PaperNumber,
  parsePaperNumber,
  printPaperNumber,
} from '@phoihop/domain/number-books/paper-number'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { type BookPlace, holdBook, type OpenBook } from './open-book.ts'

interface Numbered extends BookPlace {
  conclusionId: string
  /** what the paper bears already; null: it gets one now */
  number: string | null
  /** the held number it is to get; null: the next */
  entryId: string | null
}

/**
 * Writes a paper that is being issued into its book and answers its number: the one it bears, a held one, or the next.
 * In the issuing transaction: when issuing fails, the number is as free as before.
 */
export async function giveNumber(ctx: Ctx, tx: Tx, paper: Numbered): Promise<string> {
  // who chose a held number did not see that the paper bears one
  if (paper.number !== null && paper.entryId !== null) throw new AppError('number-books/not-reserved')
  const borne = paper.number === null ? null : parsePaperNumber(paper.number)
  // "12/2" and the like are none a book could count: such a paper stands beside it
  if (paper.number !== null && borne === null) return paper.number
  const book = await holdBook(ctx, tx, paper)
  if (borne !== null) {
    await enter(ctx, tx, book, { ...borne, conclusionId: paper.conclusionId })
    return paper.number ?? printPaperNumber(borne)
  }
  const given = paper.entryId === null ? await nextFree(tx, book) : await heldNumber(tx, book, paper.entryId)
  await enter(ctx, tx, book, { ...given, conclusionId: paper.conclusionId })
  return printPaperNumber(given)
}

/** The next number for a paper that is no conclusion (giấy mời): the book's line says in words which it is. */
export async function numberLetter(ctx: Ctx, tx: Tx, letter: BookPlace & { note: string }): Promise<string> {
  const { note, ...place } = letter
  const book = await holdBook(ctx, tx, place)
  const given = await nextFree(tx, book)
  const { personName: byName, membershipId: byMembershipId } = ctx.actor
  await tx.numberEntry.create({
    data: { bookId: book.id, ...given, state: 'given', note: note.slice(0, 500), byName, byMembershipId, at: ctx.now },
  })
  await goBeyond(tx, book, given.number)
  return printPaperNumber(given)
}

/** The first number from the book's next on that nobody used out of turn. */
export async function nextFree(tx: Tx, book: OpenBook): Promise<PaperNumber> {
  const used = await readRowsIn<{ number: number }>(
    tx,
    sql`select distinct e.number from number_entry e where e.book_id = ${book.id}::uuid and e.number >= ${book.nextNumber} order by 1`,
  )
  let number = book.nextNumber
  for (const one of used) if (one.number === number) number += 1
  if (number > NUMBER_MOST) throw new AppError('number-books/full')
  return { number, suffix: '' }
}

async function heldNumber(tx: Tx, book: OpenBook, entryId: string): Promise<PaperNumber> {
  const entry = await tx.numberEntry.findFirst({ where: { id: entryId, bookId: book.id, state: 'reserved' } })
  if (!entry) throw new AppError('number-books/not-reserved')
  return { number: entry.number, suffix: entry.suffix }
}

async function enter(
  ctx: Ctx,
  tx: Tx,
  book: OpenBook,
  { number, suffix, conclusionId }: PaperNumber & { conclusionId: string },
) {
  const place = { bookId: book.id, number, suffix }
  const known = await tx.numberEntry.findFirst({ where: place })
  const { personName: byName, membershipId: byMembershipId } = ctx.actor
  if (known === null) {
    await tx.numberEntry.create({
      data: { ...place, state: 'given', conclusionId, byName, byMembershipId, at: ctx.now },
    })
  } else if (known.state === 'reserved') {
    const settled = { settledByName: byName, settledAt: ctx.now }
    await tx.numberEntry.update({ where: { id: known.id }, data: { state: 'given', conclusionId, ...settled } })
  } else {
    throw new AppError(known.state === 'void' ? 'number-books/number-void' : 'conclusions/number-taken')
  }
  await goBeyond(tx, book, number)
}

/** The next number is beyond each one used; the last of all stays the next, and is found used. */
export async function goBeyond(tx: Tx, book: OpenBook, number: number): Promise<void> {
  if (number < book.nextNumber) return
  const nextNumber = Math.min(number + 1, NUMBER_MOST)
  await tx.numberBook.update({ where: { id: book.id }, data: { nextNumber, version: { increment: 1 } } })
}
