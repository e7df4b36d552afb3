import { civilDateAt } from '@phoihop/domain/civil-date'
import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { Database, Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { FileStore } from '../../platform/file-store.ts'
import { addJob } from '../../platform/jobs.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { renderPaper, type Rendition } from './render-paper.ts'

export const KEEP_PRINT = 'keep-print'
const FORMATS = ['docx', 'pdf'] as const
const MEDIA_TYPES: Record<RenditionFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
const Payload = z.object({ conclusionId: z.uuid(), membershipId: z.uuid() })

/** The prints of a paper are kept as soon as it is issued: the next version of the product may set a line otherwise. */
export async function askToKeepPrint(ctx: Ctx, tx: Tx, conclusionId: string): Promise<void> {
  const payload = { conclusionId, membershipId: ctx.actor.membershipId }
  await addJob(tx, KEEP_PRINT, payload, { key: `print:${conclusionId}`, queue: 'prints' })
}

interface Means {
  db: Database
  files: FileStore
  clock: () => Date
}

/** The job: prints an issued paper once, whole, in both formats, and keeps the files with their hashes. */
export async function keepPrint({ db, files, clock }: Means, payload: unknown): Promise<void> {
  const { conclusionId, membershipId } = Payload.parse(payload)
  const now = clock()
  const today = civilDateAt(now.getTime())
  const actor = await findActorByMembership(db, membershipId, today)
  if (!actor) return // who issued it holds the post no more: it is printed when it is asked for
  for (const format of FORMATS) {
    const kind = `print-${format}`
    if (await db.prisma.paperFile.findFirst({ where: { conclusionId, kind } })) continue
    const print = await printed({ db, today, actor }, conclusionId, format)
    if (!print) return
    const sha256 = await files.put(print.content)
    await db.prisma.$transaction(async (tx) => {
      const { id: fileId } = await tx.storedFile.create({
        data: {
          sha256,
          name: `${print.name}.${format}`,
          mediaType: MEDIA_TYPES[format],
          bytes: print.content.length,
          uploaderId: actor.accountId,
          uploadedAt: now,
        },
        select: { id: true },
      })
      await tx.paperFile.create({
        data: { conclusionId, kind, fileId, sha256, facts: {}, addedById: membershipId, addedAt: now },
      })
    })
  }
}

/** Null: the paper cannot be printed (a letter that no font has), which is told to who asks for it. */
async function printed(
  ctx: Pick<Ctx, 'db' | 'today' | 'actor'>,
  id: string,
  format: RenditionFormat,
): Promise<Rendition | null> {
  try {
    return await renderPaper(ctx, id, { format })
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** The print kept at issue, for who sees the paper; null: none is kept yet. */
export async function findKeptPrint(ctx: Ctx, id: string, format: RenditionFormat): Promise<Rendition | null> {
  const kept = await readRow<{ sha256: string; name: string }>(
    ctx.db,
    sql`select f.sha256, f.name from paper_file p join stored_file f on f.id = p.file_id
      join conclusion c on c.id = p.conclusion_id
      where c.id = ${id}::uuid and p.kind = ${`print-${format}`} and ${visibleConclusion(ctx.actor)} limit 1`,
  )
  const content = kept && (await ctx.files.open(kept.sha256))
  if (!content) return null
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(Buffer.from(chunk as Uint8Array))
  return { name: kept.name.replace(/\.[a-z]+$/u, ''), content: Buffer.concat(chunks) }
}
