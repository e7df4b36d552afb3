import type { RenditionFormat, UrgingPaper } from '@phoihop/contract/renditions'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { printUrging, urgingName } from '../renditions/public.ts'
import { plain, sourceOf } from './overdue-work.ts'
import { visibleUrging } from './queries.ts'

interface Draft {
  id: string
  organisationId: string
  keeperId: string
  kind: UrgingPaper
  number: string | null
  symbol: string | null
  issuedOn: CivilDate | null
  signerAuthority: string | null
  signerPost: string | null
  signerName: string | null
}

interface WorkRow {
  words: string
  form: string
  number: string | null
  symbol: string | null
  issuedOn: CivilDate
  dueOn: CivilDate
  daysLate: number
}

/** The paper as it stands in this transaction. */
export async function printDraft(ctx: Ctx, tx: Tx, draft: Draft, format: RenditionFormat): Promise<Buffer> {
  const works = await readRowsIn<WorkRow>(
    tx,
    sql`select t.quote as words, c.form, c.number, c.symbol, c.issued_on::text as "issuedOn", w.due_on::text as "dueOn",
        w.days_late as "daysLate"
      from urging_work w join assignment a on a.id = w.assignment_id join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id where w.urging_id = ${draft.id}::uuid order by w.ordinal`,
  )
  const [unit] = await readRowsIn<{ name: string }>(
    tx,
    sql`select ${nameOn(sql`${draft.organisationId}::uuid`, sql`${ctx.today}::date`)} as name`,
  )
  const { kind, number, symbol, issuedOn, signerAuthority, signerPost, signerName } = draft
  const facts = { kind, number, symbol, issuedOn, signerAuthority, signerPost, signerName }
  const rows = works.map((work) => ({
    words: plain(work.words),
    source: sourceOf(work),
    dueOn: work.dueOn,
    daysLate: work.daysLate,
  }))
  return printUrging(
    ctx,
    draft.keeperId,
    { ...facts, unit: unit?.name ?? '', on: issuedOn ?? ctx.today, works: rows },
    format,
  )
}

/** A draft is printed now; what was issued is given out as it was kept. */
export async function printOf(
  ctx: Ctx,
  id: string,
  format: RenditionFormat,
): Promise<{ name: string; content: Buffer }> {
  const row = await readRow<
    Draft & { state: string; shortName: string; docxSha256: string | null; pdfSha256: string | null }
  >(
    ctx.db,
    sql`select u.id, u.organisation_id as "organisationId", u.keeper_id as "keeperId", u.kind, u.state, u.number, u.symbol,
        u.issued_on as "issuedOn", u.signer_authority as "signerAuthority", u.signer_post as "signerPost",
        u.signer_name as "signerName", o.short_name as "shortName", u.docx_sha256 as "docxSha256", u.pdf_sha256 as "pdfSha256"
      from urging u join organisation o on o.id = u.organisation_id where u.id = ${id}::uuid and ${visibleUrging(ctx.actor)}`,
  )
  if (!row) notFound()
  const name = urgingName(row.kind, row.shortName, row.issuedOn ?? ctx.today)
  const sha256 = format === 'docx' ? row.docxSha256 : row.pdfSha256
  if (row.state === 'issued' && sha256 !== null) return { name, content: await keptFile(ctx, sha256) }
  return {
    name,
    content: await ctx.db.prisma.$transaction((tx) => printDraft(ctx, tx, row, format), { timeout: 60_000 }),
  }
}

export async function keptFile({ files }: Pick<Ctx, 'files'>, sha256: string): Promise<Buffer> {
  const content = await files.open(sha256)
  if (!content) throw new AppError('urgings/file-lost')
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
