import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import type { Tx } from '@phoihop/db/client'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { isEditable, isOpen } from '@phoihop/domain/conclusions/paper-states'
import type { Actor } from '@phoihop/domain/policy/actor'
import { canEdit, canIssue, canMark, mayGrant, mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { listPaperTasks } from '../tasks/public.ts'

type ConclusionData = Omit<Conclusion, 'can' | 'tasks'>

export const itemJson = sql`json_build_object('id', i.id, 'ordinal', i.ordinal, 'kind', i.kind, 'level', i.level,
  'label', i.label, 'ref', i.ref, 'start', i.span_start, 'end', i.span_end, 'withoutTask', i.without_task)`

/** One paper whole: text, items, recipients, tasks. */
export async function getConclusion(ctx: Ctx, id: string): Promise<Conclusion> {
  const row = await readRow<ConclusionData>(
    ctx.db,
    sql`select c.id, c.version, c.state, c.form, c.number, c.symbol, c.subject, c.place, c.issued_on as "issuedOn",
        c.signer_authority as "signerAuthority", c.signer_post as "signerPost", c.signer_name as "signerName",
        c.sensitivity, c.origin, c.text, c.text_sha256 as "textSha256",
        c.canonical_sha256 as "canonicalSha256",
        (select json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes)
          from stored_file f where f.id = c.file_id) as file,
        ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)} as issuer, ${briefOn(sql`c.keeper_id`, sql`c.issued_on`)} as keeper,
        (select json_build_object('id', m.id, 'title', m.title, 'heldOn', m.held_on) from meeting m where m.id = c.meeting_id) as meeting,
        coalesce((select json_agg(${itemJson} order by i.ordinal) from item i where i.conclusion_id = c.id), '[]') as items,
        coalesce((select json_agg(json_build_object('words', r.words, 'content', r.content, 'organisation', case when r.organisation_id is not null
            then ${briefOn(sql`r.organisation_id`, sql`c.issued_on`)} end) order by r.ordinal) from recipient r where r.conclusion_id = c.id), '[]') as recipients
      from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!row) notFound()
  const facts = { keeperId: row.keeper.id, state: row.state, origin: row.origin }
  return {
    ...row,
    tasks: await listPaperTasks(ctx, id),
    can: {
      edit: canEdit(ctx.actor, facts),
      mark: canMark(ctx.actor, facts),
      issue: canIssue(ctx.actor, facts),
      grant: row.sensitivity === 'restricted' && mayGrant(ctx.actor, { keeperId: row.keeper.id }),
    },
  }
}

export async function getItem(ctx: Ctx, conclusionId: string, itemId: string): Promise<Item> {
  const row = await readRow<{ item: Item }>(
    ctx.db,
    sql`select ${itemJson} as item from item i join conclusion c on c.id = i.conclusion_id
      where i.id = ${itemId}::uuid and c.id = ${conclusionId}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return row?.item ?? notFound()
}

export interface LockedPaper {
  id: string
  version: number
  state: string
  keeperId: string
  issuerId: string
  issuedOn: string | null
  number: string | null
  symbol: string | null
  subject: string
  text: string
  origin: string
  textSha256: string
  signerId: string | null
  sensitivity: string
}

/** Finds a paper the actor may see and whose words may still change, and holds it until the transaction ends. */
export async function lockDraft(ctx: Ctx, tx: Tx, id: string): Promise<LockedPaper> {
  const paper = await lockOpen(ctx, tx, id)
  if (!isEditable(paper.state)) throw new AppError('conclusions/under-signature')
  return paper
}

/** The same of any paper not issued yet. */
export async function lockOpen(ctx: Ctx, tx: Tx, id: string): Promise<LockedPaper> {
  return lockFor(ctx, tx, id, mayKeep)
}

/** The same for those whom another rule lets act on it. */
export async function lockFor(
  ctx: Ctx,
  tx: Tx,
  id: string,
  rule: (actor: Actor, paper: LockedPaper) => boolean,
): Promise<LockedPaper> {
  const [paper] = await readRowsIn<LockedPaper>(
    tx,
    sql`select c.id, c.version, c.state, c.keeper_id as "keeperId", c.issuer_id as "issuerId",
        c.issued_on::text as "issuedOn", c.number, c.symbol, c.subject, c.text, c.origin, c.text_sha256 as "textSha256",
        c.signer_id as "signerId", c.sensitivity
      from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)} for update`,
  )
  if (!paper) notFound()
  authorize(ctx.actor, rule, paper)
  if (!isOpen(paper.state)) throw new AppError('conclusions/already-issued')
  return paper
}

/** How the audit trail names a paper: by number and symbol, without a word of its contents. */
export function paperName(paper: { number: string | null; symbol: string | null }): string {
  return paperCode(paper) ?? 'Dự thảo chưa có số'
}
