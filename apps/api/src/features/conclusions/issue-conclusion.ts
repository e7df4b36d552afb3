import { moveAllows } from '@phoihop/domain/conclusions/paper-moves'
import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { deliverPaper } from '../deliveries/public.ts'
import { giveNumber } from '../number-books/public.ts'
import { askToKeepPrint } from '../renditions/public.ts'
import { assignTasks } from '../tasks/public.ts'
import { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'
import { byActor, movePaper } from './move-paper.ts'
import { searchTextOf } from './paper-columns.ts'
import { planIssue } from './plan-issue.ts'
import { getConclusion, type LockedPaper, lockOpen, paperName } from './queries.ts'

interface Asked {
  version: number
  seal?: string | undefined
  /** a held number; null: the next */
  numberEntryId?: string | null
}

/**
 * Issues a paper: gives it number and date where it bears none, resolves its classes on that date, gives each body its
 * assignments, sends it to each recipient and freezes it (the database refuses every later change): all in one transaction.
 */
export async function issueConclusion(ctx: Ctx, id: string, { version, seal, numberEntryId = null }: Asked) {
  await command(ctx, 'conclusions.issue', { id, version, seal, numberEntryId }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    if (!moveAllows('issue', paper)) throw new AppError('conclusions/not-signed')
    const { preview, resolved, deliveries } = await planIssue(ctx, id)
    if (seal !== undefined && seal !== preview.seal)
      throw new AppError('request/stale-version', { current: await getConclusion(ctx, id) })
    if (preview.problems.some((problem) => problem.code === 'number-taken'))
      throw new AppError('conclusions/number-taken')
    if (preview.problems.length > 0)
      throw new AppError('conclusions/not-ready', { details: { problems: preview.problems } })
    const assignedOn = paper.issuedOn ?? ctx.today
    const assignments = await assignTasks(ctx, tx, { conclusionId: id, assignedOn, resolved })
    const number = await numberPaper(ctx, tx, paper, numberEntryId)
    const delivered = await deliverPaper(ctx, tx, id, deliveries)
    await askToKeepPrint(ctx, tx, id)
    const [whole] = await readRowsIn<SealedPaper>(tx, sealedPapersSql(sql`c.id = ${id}::uuid`))
    const canonicalSha256 = sealOfFacts(whole?.facts ?? notFound())
    // from here on the database refuses every change
    await movePaper(tx, paper, {
      act: 'issue',
      now: ctx.now,
      by: byActor(ctx),
      data: { issuedAt: ctx.now, canonicalSha256 },
    })
    return {
      id,
      subject: { type: 'conclusion', id, name: paperName({ ...paper, number }) },
      after: { tasks: resolved.size, assignments, deliveries: delivered, canonicalSha256 },
    }
  })
  return getConclusion(ctx, id)
}

/** Gives the paper its number and its day, where it bears none. Late, since numbers are given one after the other. */
async function numberPaper(ctx: Ctx, tx: Tx, paper: LockedPaper, entryId: string | null): Promise<string> {
  const { id, issuerId, symbol } = paper
  const on = paper.issuedOn ?? ctx.today
  const place = { conclusionId: id, issuerId, symbol: symbol ?? '', on }
  const number = await giveNumber(ctx, tx, { ...place, number: paper.number, entryId })
  if (number !== paper.number || paper.issuedOn === null) {
    const searchText = await searchTextOf(tx, id, number)
    await tx.conclusion.update({ where: { id }, data: { number, issuedOn: toColumn(on), searchText } })
  }
  return number
}
