import type { Readable } from 'node:stream'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { isCarriedInSight, isUncarried } from './carriers.ts'

interface FileRow {
  name: string
  mediaType: string
  bytes: number
  sha256: string
}

/** A file's bytes, for its uploader while nothing carries it, then for whoever sees what carries it. */
export async function openFile(ctx: Ctx, id: string): Promise<{ file: FileRow; content: Readable }> {
  const file = await readRow<FileRow>(
    ctx.db,
    sql`select f.name, f.media_type as "mediaType", f.bytes, f.sha256 from stored_file f
      where f.id = ${id}::uuid
        and ((f.uploader_id = ${ctx.actor.accountId}::uuid and ${isUncarried()}) or ${isCarriedInSight(ctx.actor)})`,
  )
  const content = file && (await ctx.files.open(file.sha256))
  return file && content ? { file, content } : notFound()
}
