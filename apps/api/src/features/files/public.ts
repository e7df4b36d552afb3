import type { Tx } from '@phoihop/db/client'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** Attaches uploaded files to a response: only the actor's own uploads, and none that is attached already. */
export async function claimFiles(ctx: Ctx, tx: Tx, responseId: string, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  await checkFreeFiles(ctx, tx, fileIds)
  await tx.responseFile.createMany({ data: fileIds.map((fileId, ordinal) => ({ responseId, fileId, ordinal })) })
}

/** A file that nothing carries yet. */
const UNUSED = {
  response: null,
  paper: null,
  kept: null,
  agenda: null,
  proposal: null,
  regulation: null,
  dutyNotice: null,
}

/** Refuses unless each is an upload of the actor's own that nothing carries yet. */
export async function checkFreeFiles(ctx: Ctx, tx: Tx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const free = await tx.storedFile.count({
    where: { id: { in: [...fileIds] }, uploaderId: ctx.actor.accountId, ...UNUSED },
  })
  if (free !== new Set(fileIds).size || free !== fileIds.length)
    throw new AppError('tasks/file-unknown', { fields: { fileIds: 'tasks/file-unknown' } })
}

/** Refuses unless the file is the actor's own upload and attached to nothing: it becomes the file of a paper. */
export async function checkPaperFile(ctx: Ctx, tx: Tx, fileId: string | null): Promise<void> {
  if (fileId === null) return
  const free = await tx.storedFile.count({
    where: { id: fileId, uploaderId: ctx.actor.accountId, ...UNUSED },
  })
  if (free === 0) throw new AppError('tasks/file-unknown', { fields: { fileId: 'tasks/file-unknown' } })
}

/** Attaches uploaded files to a proposal or to an answer: only the actor's own uploads that belong to nothing yet. */
export async function claimProposalFiles(
  ctx: Ctx,
  tx: Tx,
  to: { proposalId: string } | { answerId: string },
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return
  await checkFreeFiles(ctx, tx, fileIds)
  await tx.proposalFile.createMany({ data: fileIds.map((fileId, ordinal) => ({ ...to, fileId, ordinal })) })
}

export { keepFile } from './keep-file.ts'
