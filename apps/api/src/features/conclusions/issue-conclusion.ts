import { moveAllows } from '@phoihop/domain/conclusions/paper-moves'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { giveNumber } from '../number-books/public.ts'
import { assignTasks } from '../tasks/public.ts'
import { byActor, movePaper } from './move-paper.ts'
import { planIssue } from './plan-issue.ts'
import { searchTextOf } from './paper-columns.ts'
import { getConclusion, lockOpen, paperName } from './queries.ts'

interface Asked {
  version: number
  seal?: string | undefined
  /** a held number; null: the next */
  numberEntryId?: string | null
}

/**
 * Issues a paper: gives it number and date where it bears none, freezes it (the database refuses every later change), resolves its classes on the issue date and
 * gives each body its assignments, all in one transaction.
 */
export async function issueConclusion(ctx: Ctx, id: string, { version, seal, numberEntryId = null }: Asked) {
  await command(ctx, 'conclusions.issue', { id, version, seal, numberEntryId }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    if (!moveAllows('issue', paper)) throw new AppError('conclusions/not-signed')
    const { preview, resolved } = await planIssue(ctx, id)
    if (seal !== undefined && seal !== preview.seal)
      throw new AppError('request/stale-version', { current: await getConclusion(ctx, id) })
    if (preview.problems.some((problem) => problem.code === 'number-taken'))
      throw new AppError('conclusions/number-taken')
    if (preview.problems.length > 0)
      throw new AppError('conclusions/not-ready', { details: { problems: preview.problems } })
    const assignedOn = paper.issuedOn ?? ctx.today
    const assignments = await assignTasks(ctx, tx, { conclusionId: id, assignedOn, resolved })
    // late, since numbers are given one after the other
    const number = await giveNumber(ctx, tx, {
      conclusionId: id,
      issuerId: paper.issuerId,
      symbol: paper.symbol ?? '',
      on: assignedOn,
      number: paper.number,
      entryId: numberEntryId,
    })
    const searchText = number === paper.number ? {} : { searchText: await searchTextOf(tx, id, number) }
    // from here on the database refuses every change
    await movePaper(tx, paper, {
      act: 'issue',
      now: ctx.now,
      by: byActor(ctx),
      data: { number, issuedOn: toColumn(assignedOn), issuedAt: ctx.now, ...searchText },
    })
    return {
      id,
      subject: { type: 'conclusion', id, name: paperName({ ...paper, number }) },
      after: { tasks: resolved.size, assignments },
    }
  })
  return getConclusion(ctx, id)
}
