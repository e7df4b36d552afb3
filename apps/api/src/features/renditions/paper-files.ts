import { PaperFileFacts, type PaperFile } from '@phoihop/contract/paper-files'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { checkPaperFile } from '../files/public.ts'
import { inspectPdf } from './paper-in-worker.ts'

interface PaperRow {
  keeperId: string
  state: string
  number: string | null
  symbol: string | null
}

/** The signed PDFs of a paper, the newest first. */
export async function listPaperFiles(ctx: Ctx, id: string) {
  const paper = (await readRow<PaperRow>(ctx.db, paperSql(ctx, id))) ?? notFound()
  const rows = await readRows<PaperFile>(
    ctx.db,
    sql`select p.id, json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) as file,
        p.sha256, p.facts, h.full_name as "addedBy", p.added_at as "addedAt"
      from paper_file p join stored_file f on f.id = p.file_id join membership m on m.id = p.added_by_id
      join person h on h.id = m.person_id
      where p.conclusion_id = ${id}::uuid and p.kind = 'signed' order by p.added_at desc, p.id desc limit 50`,
  )
  return { rows, can: { add: mayKeep(ctx.actor, paper) && isSigned(paper) } }
}

/** Keeps the PDF as it was received: its hash, and what its signatures say of themselves. From then on it is the record. */
export async function addPaperFile(ctx: Ctx, id: string, fileId: string) {
  const paper = (await readRow<PaperRow>(ctx.db, paperSql(ctx, id))) ?? notFound()
  authorize(ctx.actor, mayKeep, paper)
  const { sha256, facts } = await inspect(ctx, fileId)
  await command(ctx, 'renditions.add-file', { id, fileId }, async (tx) => {
    const [held] = await readRowsIn<PaperRow>(tx, sql`${paperSql(ctx, id)} for share`)
    if (!held) notFound()
    if (!isSigned(held)) throw new AppError('renditions/not-signed-yet')
    await checkPaperFile(ctx, tx, fileId)
    await tx.paperFile.create({
      data: {
        conclusionId: id,
        kind: 'signed',
        fileId,
        sha256,
        facts,
        addedById: ctx.actor.membershipId,
        addedAt: ctx.now,
      },
    })
    const name = paperCode(held) ?? 'Văn bản chưa có số'
    return { id, subject: { type: 'conclusion', id, name }, after: { sha256, signatures: facts.signatures.length } }
  })
  return listPaperFiles(ctx, id)
}

function paperSql(ctx: Ctx, id: string) {
  return sql`select c.keeper_id as "keeperId", c.state, c.number, c.symbol from conclusion c
    where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`
}

function isSigned({ state }: Pick<PaperRow, 'state'>): boolean {
  return state === 'signed' || state === 'issued'
}

/** The actor's own upload, looked at outside of the transaction, since reading takes its time. */
async function inspect(ctx: Ctx, fileId: string): Promise<{ sha256: string; facts: PaperFileFacts }> {
  const unknown = new AppError('tasks/file-unknown', { fields: { fileId: 'tasks/file-unknown' } })
  const file = await ctx.db.prisma.storedFile.findFirst({
    where: { id: fileId, uploaderId: ctx.actor.accountId },
    select: { sha256: true, mediaType: true },
  })
  const content = file && (await ctx.files.open(file.sha256))
  if (!file || !content) throw unknown
  if (file.mediaType !== 'application/pdf') throw new AppError('renditions/not-a-pdf')
  const { isSecret, ...facts } = await inspectPdf(await bytesOf(content))
  if (isSecret) throw new AppError('conclusions/secret-paper')
  return { sha256: file.sha256, facts: PaperFileFacts.parse(facts) }
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
