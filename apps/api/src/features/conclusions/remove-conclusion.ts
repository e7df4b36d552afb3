import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getConclusion, lockDraft, paperName } from './queries.ts'

/** Removes a draft with its marks; an issued paper cannot be removed. */
export async function removeConclusion(ctx: Ctx, id: string, version: number) {
  await command(ctx, 'conclusions.remove', { id, version }, async (tx) => {
    const paper = await lockDraft(ctx, tx, id)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    await tx.conclusion.delete({ where: { id } })
    return { id, subject: { type: 'conclusion', id, name: paperName(paper) } }
  })
  return { done: true as const }
}
