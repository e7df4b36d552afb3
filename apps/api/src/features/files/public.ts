import type { Tx } from '@phoihop/db/client'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'

const ATTACHED_TO_NOTHING = { response: null, paper: null, kept: null, regulation: null, dutyNotice: null }

/** Attaches uploaded files to a response: only the actor's own uploads, and none that is attached already. */
export async function claimFiles(ctx: Ctx, tx: Tx, responseId: string, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const free = await tx.storedFile.count({
    where: { id: { in: [...fileIds] }, uploaderId: ctx.actor.accountId, ...ATTACHED_TO_NOTHING },
  })
  if (free !== new Set(fileIds).size || free !== fileIds.length) {
    throw new AppError('tasks/file-unknown', { fields: { fileIds: 'tasks/file-unknown' } })
  }
  await tx.responseFile.createMany({ data: fileIds.map((fileId, ordinal) => ({ responseId, fileId, ordinal })) })
}

/** Refuses unless the file is the actor's own upload and attached to nothing: it becomes the file of a paper. */
export async function checkPaperFile(ctx: Ctx, tx: Tx, fileId: string | null): Promise<void> {
  if (fileId === null) return
  const free = await tx.storedFile.count({
    where: { id: fileId, uploaderId: ctx.actor.accountId, ...ATTACHED_TO_NOTHING },
  })
  if (free === 0) throw new AppError('tasks/file-unknown', { fields: { fileId: 'tasks/file-unknown' } })
}
/** The same for what else carries one file. A file that something carries already is not carried twice. */
export const checkFreeFile = checkPaperFile
export { keepFile } from './keep-file.ts'
