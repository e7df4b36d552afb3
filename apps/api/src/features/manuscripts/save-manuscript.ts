import { createHash } from 'node:crypto'
import type { LosingTask } from '@phoihop/contract/manuscript-shapes'
import type { Tx } from '@phoihop/db/client'
import { isSecretPaper } from '@phoihop/domain/conclusions/secret-paper'
import { layOutManuscript } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { findManuscriptFault } from '@phoihop/domain/manuscripts/manuscript-fault'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { carryMarks } from './carry-marks.ts'
import { asJson } from './as-json.ts'
import type { LockedManuscript } from './lock-manuscript.ts'
import { replaceItems } from './replace-items.ts'

export interface Change {
  next: Manuscript
  steps: readonly unknown[]
  clientId: string
  /** tasks that may lose their sentence */
  letGo: readonly string[]
}

/** Text, hash and source of a manuscript; refuses what may not be kept. */
export function manuscriptColumns(manuscript: Manuscript) {
  const fault = findManuscriptFault(manuscript)
  if (fault) throw new AppError(fault)
  const { text, blocks } = layOutManuscript(manuscript)
  if (isSecretPaper(text)) throw new AppError('conclusions/secret-paper')
  const bytes = Buffer.from(text, 'utf8')
  const columns = {
    text,
    source: Uint8Array.from(bytes),
    textSha256: createHash('sha256').update(bytes).digest('hex'),
    manuscript: asJson(manuscript),
  }
  return { columns, blocks }
}

/**
 * Puts a manuscript in place of the one a locked paper has, with everything that hangs on its words: text, hash, items,
 * tasks, suggestions. Answers the tasks that would lose their sentence; then nothing has been saved.
 */
export async function saveManuscript(ctx: Ctx, tx: Tx, paper: LockedManuscript, change: Change): Promise<LosingTask[]> {
  const { columns, blocks } = manuscriptColumns(change.next)
  if (columns.text !== paper.text) {
    const next = { text: columns.text, blocks }
    const losing = await carryMarks(tx, paper, next, change.letGo)
    if (losing.length > 0) return losing
    await replaceItems(tx, paper, next)
  }
  await tx.conclusion.update({
    where: { id: paper.id },
    data: { ...columns, manuscriptVersion: paper.manuscriptVersion + change.steps.length },
  })
  await tx.manuscriptStep.createMany({
    data: change.steps.map((step, i) => ({
      conclusionId: paper.id,
      version: paper.manuscriptVersion + i + 1,
      clientId: change.clientId,
      membershipId: ctx.actor.membershipId,
      at: ctx.now,
      step: asJson(step),
    })),
  })
  return []
}
