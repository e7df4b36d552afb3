import type { numberBooksApi } from '@phoihop/contract/number-books'
import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { getBook } from './queries.ts'
import { type LockedBook, lockBook } from './reserve-number.ts'

type Change = z.output<typeof numberBooksApi.update.body>

/** Sets the next number and the days of a year or term. What was given stays inside. */
export async function updateBook(ctx: Ctx, id: string, { version, ...change }: Change) {
  await command(ctx, 'number-books.update', { id, version, ...change }, async (tx) => {
    const book = await lockBook(ctx, tx, id)
    await checkVersion(version, book, () => getBook(ctx, id))
    await checkDays(tx, book, change)
    const { nextNumber, startsOn, endsOn } = change
    await tx.numberBook.update({
      where: { id },
      data: { nextNumber, startsOn: toColumn(startsOn), endsOn: toColumn(endsOn), version: { increment: 1 } },
    })
    const subject = { type: 'number-book', id, name: `Sổ ${book.symbol}` }
    return { id, subject, before: { nextNumber: book.nextNumber }, after: change }
  })
  return getBook(ctx, id)
}

async function checkDays(tx: Tx, book: LockedBook, { startsOn, endsOn }: Omit<Change, 'version'>): Promise<void> {
  if (endsOn < startsOn) refuse('number-books/ends-before-start', 'endsOn')
  const [found] = await readRowsIn<{ overlaps: boolean; leaves: boolean }>(
    tx,
    sql`select exists (select 1 from number_book b where b.issuer_id = ${book.issuerId}::uuid and b.symbol = ${book.symbol}
          and b.id <> ${book.id}::uuid and b.starts_on <= ${endsOn}::date and b.ends_on >= ${startsOn}::date) as overlaps,
        exists (select 1 from number_entry e join conclusion c on c.id = e.conclusion_id where e.book_id = ${book.id}::uuid
          and c.issued_on not between ${startsOn}::date and ${endsOn}::date) as leaves`,
  )
  if (found?.overlaps) refuse('number-books/overlaps', 'startsOn')
  if (found?.leaves) refuse('number-books/leaves-paper', 'startsOn')
}

function refuse(
  code: 'number-books/ends-before-start' | 'number-books/overlaps' | 'number-books/leaves-paper',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
