import type { FileBrief } from '@phoihop/contract/task-shapes'
import { notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

interface Given {
  name: string
  content: Buffer
  mediaType: string
  /** by content, so that a page named .html with a picture's bytes is not opened as a page */
  ending: string
}

/** Keeps a file whose kind is known under its SHA-256. It belongs to nothing yet. */
export async function keepFile(ctx: Ctx, action: string, given: Given): Promise<FileBrief> {
  const { content, mediaType } = given
  const sha256 = await ctx.files.put(content)
  const name = cleanName(given.name, given.ending)
  const entry = { sha256, name, mediaType, bytes: content.length }
  const id = await command(ctx, action, entry, async (tx) => {
    const created = await tx.storedFile.create({
      data: { ...entry, uploaderId: ctx.actor.accountId, uploadedAt: ctx.now },
    })
    // the trail keeps what proves the file, not its name: it may tell what a restricted paper is about
    const after = { sha256, mediaType, bytes: content.length }
    return { id: created.id, subject: { type: 'file', id: created.id, name: `Tệp ${given.ending}` }, after }
  })
  const row = await ctx.db.prisma.storedFile.findUnique({
    where: { id },
    select: { id: true, name: true, mediaType: true, bytes: true },
  })
  return row ?? notFound()
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
