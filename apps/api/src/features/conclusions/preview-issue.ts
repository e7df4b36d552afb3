import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { isOpen } from '@phoihop/domain/conclusions/paper-states'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { planIssue } from './plan-issue.ts'
import { getConclusion } from './queries.ts'

/** Shows what issuing would do, without doing it. */
export async function previewIssue(ctx: Ctx, id: string): Promise<IssuePreview> {
  const paper = await getConclusion(ctx, id)
  authorize(ctx.actor, mayKeep, { keeperId: paper.keeper.id, state: paper.state })
  if (!isOpen(paper.state)) throw new AppError('conclusions/already-issued')
  return (await planIssue(ctx, id)).preview
}
