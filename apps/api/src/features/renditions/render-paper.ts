import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { OfficialPaper } from '@phoihop/paper/official-paper'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { AppError } from '../../platform/app-error.ts'
import type { ReadCtx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { excerptOf } from './excerpt-of.ts'
import { letterheadOn } from './letterhead-on.ts'
import { asDraft, officialPaperOf } from './official-paper-of.ts'
import { getPaperFacts, isDraft, type PaperFacts } from './paper-facts.ts'
import { printPaper } from './paper-in-worker.ts'

export interface Rendition {
  /** without ending: `07-KL-HU` */
  name: string
  content: Buffer
}

interface Wanted {
  format: RenditionFormat
  /** only the items that give this body work */
  organisationId?: string | undefined
}

/** A paper, or one body's excerpt of it, in the form its law asks for. Whoever sees the paper may print it. */
export async function renderPaper(ctx: ReadCtx, id: string, { format, organisationId }: Wanted): Promise<Rendition> {
  const facts = await getPaperFacts(ctx, id)
  const whole = await printedPaper(ctx, facts)
  const name = fileName(facts)
  if (organisationId === undefined) return { name, content: await printPaper(whole, format) }
  const { paper, shortName } = await excerptFor(ctx, { facts, whole, organisationId })
  return { name: `${name}-trich-${slug(shortName)}`, content: await printPaper(paper, format) }
}

async function printedPaper(ctx: ReadCtx, facts: PaperFacts): Promise<OfficialPaper> {
  const paper = await paperOf(ctx, facts)
  return isDraft(facts) ? asDraft(paper) : paper
}

/** The paper with all it has, as the check of form wants it. */
export async function paperOf(ctx: ReadCtx, facts: PaperFacts): Promise<OfficialPaper> {
  const { effective } = await letterheadOn(ctx, facts.issuerId, facts.issuedOn ?? ctx.today)
  return officialPaperOf(facts, effective)
}

interface ExcerptRow {
  body: { name: string; shortName: string } | null
  issuerName: string
  quotes: string[]
}

async function excerptFor(
  ctx: ReadCtx,
  { facts, whole, organisationId }: { facts: PaperFacts; whole: OfficialPaper; organisationId: string },
) {
  const on = sql`${facts.issuedOn ?? ctx.today}::date`
  const row = await readRow<ExcerptRow>(
    ctx.db,
    sql`select ${briefOn(sql`${organisationId}::uuid`, on)} as body, (${briefOn(sql`${facts.issuerId}::uuid`, on)})->>'name' as "issuerName",
        coalesce((select json_agg(t.quote order by t.span_start) from task t where t.conclusion_id = ${facts.id}::uuid
          and exists (select 1 from assignment a where a.task_id = t.id
            and (a.organisation_id = ${organisationId}::uuid or a.held_by_id = ${organisationId}::uuid))), '[]') as quotes`,
  )
  const body = row?.body
  const paper =
    row && body ? excerptOf({ paper: whole, facts, quotes: row.quotes, body, issuerName: row.issuerName }) : null
  if (!body || !paper) throw new AppError('renditions/nothing-for-unit')
  return { paper, shortName: body.shortName }
}

function fileName({ number, symbol, form, state }: PaperFacts): string {
  const code = [number, symbol].filter((part) => part !== null).join('-')
  const named = slug(code) === '' ? (form === 'conclusion' ? 'ket-luan' : 'thong-bao') : slug(code).toUpperCase()
  return state === 'issued' || state === 'signed' ? named : `du-thao-${named}`
}

/** Letters without accents and hyphens: what every file system takes. */
export function slug(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
}
