import type { RenditionFormat, UrgingPaper } from '@phoihop/contract/renditions'
import { type CivilDate, daysBetween } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { type UrgingFacts, urgingLetterOf, urgingSlipOf } from '@phoihop/paper/kinds/urging'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { assignmentFilter, dueSql } from '../tasks/public.ts'
import { signatureOf } from './official-paper-of.ts'
import { paperBaseOf } from './paper-base-of.ts'
import { printPaper } from './paper-in-worker.ts'
import { type Rendition, slug } from './render-paper.ts'

interface OverdueRow {
  words: string
  form: string
  number: string | null
  symbol: string | null
  issuedOn: CivilDate
  dueOn: CivilDate
}

/** More on one paper is read by nobody. */
const MOST = 200

/**
 * Phiếu or công văn đôn đốc to one body with its lead work that is overdue today, of what the asker sees: the same rows as
 * the list of tasks shows. Issued by the asker's own office.
 */
export async function renderUrging(
  ctx: Ctx,
  id: string,
  { kind, format }: { kind: UrgingPaper; format: RenditionFormat },
): Promise<Rendition> {
  const unit = await findUnit(ctx, id)
  const rows = await overdueOf(ctx, id)
  if (rows.length === 0) throw new AppError('renditions/nothing-overdue')
  const facts = { unit: unit.name, on: ctx.today, works: rows.map((row) => workOf(row, ctx.today)) }
  const content = await printUrging(ctx, ctx.actor.organisationId, { ...facts, ...UNNUMBERED, kind }, format)
  return { name: urgingName(kind, unit.shortName, ctx.today), content }
}

const UNNUMBERED = {
  number: null,
  symbol: null,
  issuedOn: null,
  signerAuthority: null,
  signerPost: null,
  signerName: null,
}

/** What a slip or letter says, and what a number book and a signer give it; null: room is left for a hand. */
export interface UrgingPrint extends Omit<UrgingFacts, 'issuer'> {
  kind: UrgingPaper
  number: string | null
  symbol: string | null
  issuedOn: CivilDate | null
  signerAuthority: string | null
  signerPost: string | null
  signerName: string | null
}

/** The slip or letter of one office. */
export async function printUrging(
  ctx: Pick<Ctx, 'db'>,
  issuerId: string,
  { kind, unit, on, works, number, symbol, issuedOn, ...signer }: UrgingPrint,
  format: RenditionFormat,
): Promise<Buffer> {
  const { base, name } = await paperBaseOf(ctx, issuerId, { on, code: URGING_CODES[kind] })
  const own = {
    ...base,
    number,
    symbol: symbol ?? base.symbol,
    issuedOn,
    signature: signatureOf(signer) ?? base.signature,
  }
  const facts: UrgingFacts = { unit, issuer: name, on, works }
  const paper = kind === 'urging-slip' ? urgingSlipOf(own, facts) : urgingLetterOf(own, facts)
  return printPaper(paper, format)
}

export const URGING_CODES: Record<UrgingPaper, string> = { 'urging-slip': 'PĐĐ', 'urging-letter': 'CV' }

/** `phieu-don-doc-ubnd-xa-an-phu-2017-06-20` */
export function urgingName(kind: UrgingPaper, shortName: string, on: CivilDate): string {
  return `${kind === 'urging-slip' ? 'phieu-don-doc' : 'cong-van-don-doc'}-${slug(shortName)}-${on}`
}

async function findUnit(ctx: Ctx, id: string): Promise<{ name: string; shortName: string }> {
  const row = await readRow<{ name: string; shortName: string }>(
    ctx.db,
    sql`select o.name, o.short_name as "shortName" from organisation o join locality l on l.id = o.locality_id
      where o.id = ${id}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  return row ?? notFound()
}

function overdueOf(ctx: Ctx, organisationId: string): Promise<OverdueRow[]> {
  const { where, tables } = assignmentFilter(ctx, { organisationId, time: 'overdue', role: 'lead' })
  return readRows<OverdueRow>(
    ctx.db,
    sql`select t.quote as words, c.form, c.number, c.symbol, c.issued_on as "issuedOn", ${dueSql} as "dueOn"
      from ${tables} where ${where} order by ${dueSql}, a.id limit ${MOST}`,
  )
}

function workOf({ words, form, number, symbol, issuedOn, dueOn }: OverdueRow, today: CivilDate) {
  const type = form === 'conclusion' ? 'Kết luận' : 'Thông báo'
  return {
    words: words.replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim(),
    source: `${type} ${paperCode({ number, symbol }) ?? ''} ngày ${issuedOn.split('-').map(Number).toReversed().join('/')}`,
    dueOn,
    daysLate: daysBetween(dueOn, today),
  }
}
