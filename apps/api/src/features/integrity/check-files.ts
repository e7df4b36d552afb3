import type { Database } from '@phoihop/db/client'
import sql, { type Sql } from 'sql-template-tag'
import type { FileStore } from '../../platform/file-store.ts'
import { readRows } from '../../platform/sql.ts'
import type { Fault } from './fault.ts'

interface KeptFile {
  sha256: string
  /** null: no uploaded file, kept by its hash alone */
  fileId: string | null
  territoryId: string | null
}

const territoryOf = (bodyId: Sql) =>
  sql`(select l.territory_id from organisation o join locality l on l.id = o.locality_id where o.id = ${bodyId})`

/**
 * Every content that a row names, once: uploaded files, slips that urge as they were issued, forms as units sent them
 * back. Of rows that name the same, an uploaded file stands for all.
 */
const keptFilesSql = sql`select distinct on (sha256) sha256, "fileId", "territoryId" from (
    select f.sha256, f.id as "fileId", 0 as rank, (select l.territory_id from account a
        join membership m on m.person_id = a.person_id join organisation o on o.id = m.organisation_id
        join locality l on l.id = o.locality_id where a.id = f.uploader_id order by m.starts_on, m.id limit 1) as "territoryId"
      from stored_file f
    union all
    select s.sha256, null, 1, ${territoryOf(sql`u.keeper_id`)}
      from urging u cross join lateral (values (u.docx_sha256), (u.pdf_sha256)) s (sha256) where s.sha256 is not null
    union all
    select v.sha256, null, 1, ${territoryOf(sql`t.keeper_id`)} from task_form_return v join task_form t on t.id = v.form_id
  ) kept order by sha256, rank, "fileId", "territoryId"`

/** Holds both copies of each against its hash; its fault is told with the first row that names it. */
export async function checkFiles(db: Database, store: FileStore): Promise<{ count: number; faults: Fault[] }> {
  const rows = await readRows<KeptFile>(db, keptFilesSql)
  const faults: Fault[] = []
  for (const { sha256, fileId, territoryId } of rows) {
    const { first, second, mended } = await store.check(sha256)
    if (first === 'whole' && second === 'whole') continue
    // files of before there were two copies get their second one, which is nothing to worry about
    if (mended && first === 'whole' && second === 'missing') continue
    const which = fileId === null ? { sha256 } : { fileId }
    faults.push({ kind: mended ? 'copy-mended' : 'file-lost', territoryId, ...which })
  }
  return { count: rows.length, faults }
}
