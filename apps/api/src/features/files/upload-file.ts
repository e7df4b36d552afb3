import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { fileTypeFromBuffer } from 'file-type'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepFile } from './keep-file.ts'

/** Takes a file in: known by its content, not its name; kept under its SHA-256. It belongs to nobody's report yet. */
export async function uploadFile(ctx: Ctx, given: { name: string; content: Buffer }): Promise<FileBrief> {
  if (given.content.length === 0) throw new AppError('files/empty', { fields: { file: 'files/empty' } })
  const found = await fileTypeFromBuffer(given.content)
  const mediaType = FILE_MEDIA_TYPES.find((type) => type === found?.mime)
  if (!mediaType) throw new AppError('files/type-refused', { fields: { file: 'files/type-refused' } })
  return keepFile(ctx, 'files.upload', { ...given, mediaType, ending: ENDINGS[mediaType] })
}

const ENDINGS: Record<(typeof FILE_MEDIA_TYPES)[number], string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
}
