import type { FollowUpRow, PaperRelation, PaperRelations } from '@phoihop/contract/amendments'
import {
  type ChangeAct,
  type Consequence,
  consequenceOf,
  type RelationKind,
} from '@phoihop/domain/conclusions/relation-kinds'
import { canEdit } from '@phoihop/domain/policy/conclusions-policy'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleAssignment, visibleConclusion } from '../../platform/visible.ts'

/** `PaperBrief` of the conclusion aliased `c`. */
const paperBrief = sql`json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'subject', c.subject,
  'issuedOn', c.issued_on, 'issuer', ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)})`

interface RelatedPaper {
  id: string
  state: string
  keeperId: string
  issuerId: string
}

export async function getRelated(ctx: Ctx, id: string): Promise<RelatedPaper> {
  const paper = await readRow<RelatedPaper>(
    ctx.db,
    sql`select c.id, c.state, c.keeper_id as "keeperId", c.issuer_id as "issuerId" from conclusion c
      where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return paper ?? notFound()
}

/** What the paper says of earlier ones, and what later ones say of it; of each only papers the reader sees. */
export async function getRelations(ctx: Ctx, id: string): Promise<PaperRelations> {
  const paper = await getRelated(ctx, id)
  const [earlier, later] = await Promise.all([
    listRelations(ctx, sql`r.later_id = ${id}::uuid`, sql`r.earlier_id`),
    listRelations(ctx, sql`r.earlier_id = ${id}::uuid and c.state = 'issued'`, sql`r.later_id`),
  ])
  const relate = canEdit(ctx.actor, paper)
  const follow = paper.state === 'issued' && earlier.length > 0 && mayDecide(ctx.actor, decidedBy(paper))
  return { earlier, later, can: { relate, follow } }
}

/** The office that keeps the later paper leads the open work after it. */
export function decidedBy({ keeperId, issuerId }: RelatedPaper) {
  return { keeperId, issuerId, organisationId: '', state: 'assigned' as const }
}

function listRelations(ctx: Ctx, which: Sql, other: Sql): Promise<PaperRelation[]> {
  return readRows(
    ctx.db,
    sql`select r.kind, r.note, ${paperBrief} as paper,
        coalesce((select json_agg(json_build_object('taskId', t.id, 'ref', t.ref, 'quote', t.quote, 'act', h.act,
            'dueOn', h.due_on, 'words', h.words) order by t.span_start, t.id)
          from task_change h join task t on t.id = h.task_id where h.relation_id = r.id), '[]') as changes
      from paper_relation r join conclusion c on c.id = ${other}
      where ${which} and ${visibleConclusion(ctx.actor)} order by c.issued_on desc nulls first, r.id limit 50`,
  )
}

/** Issued papers of the same issuer or keeper that the reader sees, by words of number, symbol and subject. */
export function listRelationOptions(ctx: Ctx, paper: RelatedPaper, q: string | undefined) {
  return readRows<PaperRelation['paper']>(
    ctx.db,
    sql`select c.id, c.number, c.symbol, c.subject, c.issued_on as "issuedOn",
        ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)} as issuer
      from conclusion c where c.state = 'issued' and c.id <> ${paper.id}::uuid
        and (c.issuer_id = ${paper.issuerId}::uuid or c.keeper_id = ${paper.keeperId}::uuid)
        and ${visibleConclusion(ctx.actor)} and ${hasWords(sql`c.search_text`, q)}
      order by c.issued_on desc, c.id limit 30`,
  )
}

type OpenWork = Omit<FollowUpRow, 'act' | 'newDueOn'> & {
  kind: RelationKind
  changeAct: ChangeAct | null
  changeDueOn: string | null
}

/** Condition on `r` and `t`: a paper issued after this one said what becomes of the task; only the last word is followed. */
const saidSince = sql`exists (select 1 from paper_relation n join conclusion x on x.id = n.later_id
  join conclusion y on y.id = r.later_id left join task_change w on w.relation_id = n.id and w.task_id = t.id
  where n.earlier_id = r.earlier_id and n.id <> r.id and x.state = 'issued' and (x.issued_at, x.id) > (y.issued_at, y.id)
    and (n.kind in ('replaces', 'withdraws') or w.task_id is not null))`

/** Open work of the earlier papers, with what it has to follow to; work that followed already is not listed again. */
export async function listFollowUp(ctx: Ctx, id: string): Promise<FollowUpRow[]> {
  const rows = await readRows<OpenWork>(
    ctx.db,
    sql`select a.id as "assignmentId", a.version, ${briefOn(sql`a.held_by_id`, sql`null::date`)} as organisation, t.ref, t.quote,
        a.state, coalesce(a.approved_due_on, a.due_on) as "dueOn", ${paperBrief} as paper, r.kind,
        h.act as "changeAct", h.due_on as "changeDueOn"
      from paper_relation r join conclusion c on c.id = r.earlier_id join task t on t.conclusion_id = c.id
      join assignment a on a.task_id = t.id
      left join task_change h on h.relation_id = r.id and h.task_id = t.id
      where r.later_id = ${id}::uuid and a.state not in ('accepted', 'withdrawn') and ${visibleAssignment(ctx.actor)}
        and not ${saidSince}
      order by t.span_start, t.id, a.id limit 5000`,
  )
  return rows.flatMap(({ kind, changeAct, changeDueOn, ...row }) => {
    const next = consequenceOf(kind, changeAct === null ? null : { act: changeAct, dueOn: changeDueOn })
    if (next === null || hasFollowed(next, row.dueOn)) return []
    return [{ ...row, act: next.act, newDueOn: next.act === 'postpone' ? next.dueOn : null }]
  })
}

function hasFollowed(next: Consequence, dueOn: string | null): boolean {
  return next.act === 'postpone' && next.dueOn === dueOn
}
