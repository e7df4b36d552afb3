import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { deliverPaper } from '../deliveries/public.ts'
import { assignTasks } from '../tasks/public.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'
import { planIssue } from './plan-issue.ts'
import { getConclusion, lockOpen, paperName } from './queries.ts'

/**
 * Issues a paper: freezes it (the database refuses every later change), resolves its classes on the issue date, gives
 * each body its assignments and sends it to each recipient, all in one transaction.
 */
export async function issueConclusion(
  ctx: Ctx,
  id: string,
  { version, seal }: { version: number; seal?: string | undefined },
) {
  await command(ctx, 'conclusions.issue', { id, version, seal }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    const { preview, resolved, deliveries } = await planIssue(ctx, id)
    if (seal !== undefined && seal !== preview.seal)
      throw new AppError('request/stale-version', { current: await getConclusion(ctx, id) })
    if (preview.problems.some((problem) => problem.code === 'number-taken'))
      throw new AppError('conclusions/number-taken')
    if (preview.problems.length > 0)
      throw new AppError('conclusions/not-ready', { details: { problems: preview.problems } })
    const assignedOn = paper.issuedOn ?? ctx.today
    const assignments = await assignTasks(ctx, tx, { conclusionId: id, assignedOn, resolved })
    const delivered = await deliverPaper(ctx, tx, id, deliveries)
    const [whole] = await readRowsIn<SealedPaper>(tx, sealedPapersSql(sql`c.id = ${id}::uuid`))
    const canonicalSha256 = sealOfFacts(whole?.facts ?? notFound())
    // from here on the database refuses every change
    await tx.conclusion.update({
      where: { id },
      data: { state: 'issued', issuedAt: ctx.now, canonicalSha256, version: { increment: 1 } },
    })
    return {
      id,
      subject: { type: 'conclusion', id, name: paperName(paper) },
      after: { tasks: resolved.size, assignments, deliveries: delivered, canonicalSha256 },
    }
  })
  return getConclusion(ctx, id)
}
