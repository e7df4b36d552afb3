import type { Conclusion } from '@phoihop/contract/conclusions'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { moveAllows } from '@phoihop/domain/conclusions/paper-moves'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import type { BookNumbers } from '../number-books/public.ts'

/** What forbids issuing by the header alone: signature, symbol, date, and what the book says of the number. */
export async function headerProblems(
  ctx: Ctx,
  paper: Conclusion,
  book: BookNumbers | null,
): Promise<IssuePreview['problems']> {
  const none = { taskId: null, words: null }
  const problems: IssuePreview['problems'] = []
  if (!moveAllows('issue', paper)) problems.push({ code: 'not-signed', ...none })
  if (paper.symbol === null) problems.push({ code: 'symbol-missing', ...none })
  // a paper numbered elsewhere has its day too; the others get both at issue
  if (paper.issuedOn === null) {
    if (paper.number !== null && paper.origin === 'entered') problems.push({ code: 'date-missing', ...none })
  } else if (paper.issuedOn > ctx.today) problems.push({ code: 'date-in-future', ...none })
  if (paper.number !== null && paper.issuedOn !== null && paper.issuedOn <= ctx.today) {
    if (book?.state === 'given' || (await isNumberTaken(ctx, paper))) problems.push({ code: 'number-taken', ...none })
    else if (book?.state === 'void') problems.push({ code: 'number-void', ...none })
  }
  return problems
}

/** What deserves a second look at a number that the paper bears already. */
export async function numberWarnings(
  ctx: Ctx,
  paper: Conclusion,
  book: BookNumbers | null,
): Promise<IssuePreview['warnings']> {
  if (book === null || paper.number === null) return []
  const warnings: IssuePreview['warnings'] = []
  if (book.farBeyond) warnings.push({ code: 'number-far', itemId: null, words: `${book.next} ${paper.number}` })
  if (book.state === 'uncounted') warnings.push({ code: 'number-uncounted', itemId: null, words: paper.number })
  const drafts = await countSameDrafts(ctx, paper)
  if (drafts > 0) warnings.push({ code: 'number-in-draft', itemId: null, words: String(drafts) })
  return warnings
}

/** The same number, symbol and issuer in one year: the paper has been entered before. */
async function isNumberTaken(ctx: Ctx, paper: Conclusion): Promise<boolean> {
  const found = await readRow<{ taken: boolean }>(
    ctx.db,
    sql`select exists (select 1 from conclusion c where c.issuer_id = ${paper.issuer.id}::uuid and c.state = 'issued'
      and c.number = ${paper.number} and c.symbol = ${paper.symbol}
      and extract(year from c.issued_on) = extract(year from ${paper.issuedOn}::date)) as taken`,
  )
  return found?.taken ?? false
}

async function countSameDrafts(ctx: Ctx, { id, issuer, number, symbol }: Conclusion): Promise<number> {
  const row = await readRow<{ count: number }>(
    ctx.db,
    sql`select count(*)::int as count from conclusion c where c.state <> 'issued' and c.id <> ${id}::uuid
      and c.issuer_id = ${issuer.id}::uuid and c.number = ${number} and c.symbol = ${symbol} and ${visibleConclusion(ctx.actor)}`,
  )
  return row?.count ?? 0
}
