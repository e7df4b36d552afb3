import type { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import type { Tx } from '@phoihop/db/client'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import { mayMarkAnswer } from '@phoihop/domain/policy/proposals-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion, visibleProposal } from '../../platform/visible.ts'
import { addMove, lockProposal, subjectOf } from './lock-proposal.ts'
import { tellAskers } from './tell-people.ts'

type Mark = z.output<typeof proposalAnswersApi.markItem.body>
type OfPaper = z.output<typeof proposalAnswersApi.ofPaper.response>

interface PaperFacts {
  id: string
  keeperId: string
  issuerId: string
  state: string
  sensitivity: string
  text: string
}

const factsSql = sql`c.id, c.keeper_id as "keeperId", c.issuer_id as "issuerId", c.state, c.sensitivity`

function opens({ state, sensitivity }: Pick<PaperFacts, 'state' | 'sensitivity'>): boolean {
  return state === 'issued' && sensitivity !== 'restricted'
}

/** Which items of a paper answer which proposals, as far as the reader sees these. */
export async function listPaperAnswers(ctx: Ctx, id: string): Promise<OfPaper> {
  const paper = await readRow<PaperFacts>(
    ctx.db,
    sql`select ${factsSql} from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!paper) notFound()
  const rows = await readRows<OfPaper['rows'][number]>(
    ctx.db,
    sql`select w.id, w.kind, w.item_id as "itemId", coalesce(i.ref, t.ref) as ref,
        coalesce((select json_agg(json_build_object('id', p.id, 'code', p.number || '/' || p.year, 'text', p.text) order by p.year, p.number)
          from answer_link l join proposal p on p.id = l.proposal_id
          where l.answer_id = w.id and ${visibleProposal(ctx.actor)}), '[]') as proposals
      from answer w left join item i on i.id = w.item_id left join task t on t.id = w.task_id
      where w.conclusion_id = ${id}::uuid and w.state = 'published' order by w.span_start, w.published_at, w.id limit 500`,
  )
  const shown = rows.filter((row) => row.proposals.length > 0)
  return { rows: shown, can: { mark: mayKeep(ctx.actor, paper) && opens(paper) } }
}

/**
 * Says that an item of an issued paper answers proposals: its exact words are the answer, of the issuing body and published
 * at once, since the paper is signed. The same item gives its tasks and warns as before.
 */
export async function markItem(ctx: Ctx, id: string, entry: Mark): Promise<{ done: true }> {
  await command(ctx, 'proposals.mark-item', { id, ...entry }, async (tx) => {
    const paper = await findPaper(ctx, tx, id)
    authorize(ctx.actor, mayKeep, paper)
    if (!opens(paper)) throw new AppError('proposals/paper-not-open')
    const passage = await passageOf(tx, paper, entry.itemId)
    const held = []
    for (const proposalId of [...new Set(entry.proposalIds)].sort()) held.push(await lockProposal(ctx, tx, proposalId))
    for (const { rights } of held) authorize(ctx.actor, mayMarkAnswer, { ...rights, issuerId: paper.issuerId })
    if (held.some(({ state }) => state === 'joined' || state === 'withdrawn'))
      throw new AppError('proposals/state-refuses')
    const { territoryId } = ctx.actor
    const { id: answerId } = await tx.answer.create({
      data: {
        ...passage,
        territoryId,
        bodyId: paper.issuerId,
        conclusionId: id,
        itemId: entry.itemId,
        kind: entry.kind,
        words: entry.words,
        ...publishedNow(ctx),
        links: { create: held.map((one) => ({ proposalId: one.id, round: one.round })) },
      },
      select: { id: true },
    })
    for (const one of held) {
      await tx.proposal.update({ where: { id: one.id }, data: { version: { increment: 1 } } })
      await addMove(ctx, tx, one.id, { act: 'answer', round: one.round })
      await tellAskers(ctx, tx, 'proposal-answered', { id: one.id, about: answerId })
    }
    const [first] = held
    if (!first) throw new AppError('proposals/proposal-unknown')
    return { id: answerId, subject: subjectOf(first), after: { conclusionId: id, ...entry } }
  })
  return { done: true }
}

function publishedNow({ actor, now, today }: Ctx) {
  const name = actor.personName.slice(0, 260)
  const prepared = { preparedById: actor.personId, preparedName: name, createdAt: now }
  return { ...prepared, state: 'published', publishedAt: now, publishedOn: toColumn(today), publishedBy: name }
}

async function findPaper(ctx: Ctx, tx: Tx, id: string): Promise<PaperFacts> {
  const [paper] = await readRowsIn<PaperFacts>(
    tx,
    sql`select ${factsSql}, c.text from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return paper ?? notFound()
}

/** The item with what stands under it: its further paragraphs, its dashes. */
async function passageOf(tx: Tx, { id, text }: PaperFacts, itemId: string) {
  const items = await tx.item.findMany({
    where: { conclusionId: id },
    orderBy: { ordinal: 'asc' },
    select: { id: true, ref: true, start: true, end: true },
  })
  const at = items.findIndex((item) => item.id === itemId)
  const item = items[at]
  if (!item) throw new AppError('proposals/item-unknown', { fields: { itemId: 'proposals/item-unknown' } })
  let { end } = item
  for (const next of items.slice(at + 1)) {
    if (item.ref === null || next.ref === null || (next.ref !== item.ref && !next.ref.startsWith(`${item.ref}.`))) break
    end = Math.max(end, next.end)
  }
  // spans count UTF-16 code units of the paper's text
  const quote = text.slice(item.start, end).trimEnd()
  return { start: item.start, end: item.start + quote.length, quote }
}
