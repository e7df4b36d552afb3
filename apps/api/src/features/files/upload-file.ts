import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { fileTypeFromBuffer } from 'file-type'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** Takes a file in: known by its content, not its name; kept under its SHA-256. It belongs to nobody's report yet. */
export async function uploadFile(ctx: Ctx, given: { name: string; content: Buffer }): Promise<FileBrief> {
  if (given.content.length === 0) throw new AppError('files/empty', { fields: { file: 'files/empty' } })
  const found = await fileTypeFromBuffer(given.content)
  const mediaType = FILE_MEDIA_TYPES.find((type) => type === found?.mime)
  if (!mediaType) throw new AppError('files/type-refused', { fields: { file: 'files/type-refused' } })
  const sha256 = await ctx.files.put(given.content)
  const name = cleanName(given.name, ENDINGS[mediaType])
  const entry = { sha256, name, mediaType, bytes: given.content.length }
  const id = await command(ctx, 'files.upload', entry, async (tx) => {
    const created = await tx.storedFile.create({
      data: { ...entry, uploaderId: ctx.actor.accountId, uploadedAt: ctx.now },
    })
    return { id: created.id, subject: { type: 'file', id: created.id, name }, after: entry }
  })
  const row = await ctx.db.prisma.storedFile.findUnique({
    where: { id },
    select: { id: true, name: true, mediaType: true, bytes: true },
  })
  return row ?? notFound()
}

/** By content, so that a page named .html with a picture's bytes is not opened as a page. */
const ENDINGS: Record<(typeof FILE_MEDIA_TYPES)[number], string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
}

/** The last part of the name, NFC, with the ending of its content, without what file systems and headers choke on. */
function cleanName(name: string, ending: string): string {
  const last = name.normalize('NFC').split(/[\\/]/u).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]{0,10}$/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .trim()
  return `${Array.from(stem === '' ? 'tệp' : stem)
    .slice(0, 90)
    .join('')}${ending}`
}
