import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepFile } from '../files/public.ts'

interface ReceivedFile {
  name: string
  mediaType: string
  ending: string
  sha256: string
}

/** The file that was received, once more as a file of its own: each response carries its proof. The bytes are kept once. */
export async function proofOf(ctx: Ctx, { name, mediaType, ending, sha256 }: ReceivedFile): Promise<string> {
  const stream = await ctx.files.open(sha256)
  if (!stream) throw new AppError('task-forms/file-lost')
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  const { id } = await keepFile(ctx, 'task-forms.keep-proof', {
    name,
    mediaType,
    ending,
    content: Buffer.concat(chunks),
  })
  return id
}
