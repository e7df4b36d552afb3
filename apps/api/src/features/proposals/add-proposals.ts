import type { proposalsApi } from '@phoihop/contract/proposals'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { answerDueOn } from '@phoihop/domain/proposals/answer-clock'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { claimProposalFiles } from '../files/public.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { addMove, subjectOf } from './lock-proposal.ts'
import { keeperOf } from './options.ts'
import { stateSql } from './proposal-state-sql.ts'
import { readSettings, specialDays } from './read-settings.ts'

export type NewProposal = z.output<typeof proposalsApi.create.body>

interface Made {
  id: string
  subject: ReturnType<typeof subjectOf>
  facts: Record<string, unknown>
}

/**
 * Adds proposals inside the command of whoever sends them (a person, a unit's report), each with its place in the register,
 * its due day and the first line of its history. The caller has made sure that the actor may speak for the askers.
 */
export async function addProposals(ctx: Ctx, tx: Tx, entries: readonly NewProposal[]): Promise<Made[]> {
  const { territoryId } = ctx.actor
  // one after the other in a territory: numbers without gaps, and the same words twice are seen
  await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
  const made: Made[] = []
  for (const entry of entries) made.push(await addOne(ctx, tx, entry))
  return made
}

async function addOne(ctx: Ctx, tx: Tx, entry: NewProposal): Promise<Made> {
  const { territoryId, organisationId } = ctx.actor
  const columns = await proposalColumns(ctx, tx, entry)
  const askerIds = [...new Set(entry.askerIds)]
  await checkOrganisations(ctx, tx, askerIds, { code: 'proposals/body-unknown', field: 'askerIds' })
  await refuseTwice(ctx, tx, askerIds, columns.searchText)
  const raisedOn = entry.raisedOn ?? ctx.today
  if (raisedOn > ctx.today)
    throw new AppError('proposals/day-in-future', { fields: { raisedOn: 'proposals/day-in-future' } })
  const dueOn = toColumn(await dueFrom(ctx, tx, raisedOn, entry.source))
  const { year, number } = await nextNumber(tx, territoryId, raisedOn)
  const keeperId = await keeperOf(ctx, tx, entry)
  const { id } = await tx.proposal.create({
    data: {
      ...columns,
      territoryId,
      year,
      number,
      keeperId,
      enteredById: organisationId,
      raisedOn: toColumn(raisedOn),
      firstDueOn: dueOn,
      dueOn,
      createdAt: ctx.now,
      askers: {
        create: askerIds.map((askerId, ordinal) => ({ organisationId: askerId, heldById: askerId, ordinal })),
      },
    },
    select: { id: true },
  })
  await claimProposalFiles(ctx, tx, { proposalId: id }, entry.fileIds)
  await addMove(ctx, tx, id, { act: 'raise', round: 1 })
  const facts = { askerIds, addressedToId: entry.addressedToId, source: entry.source, keeperId }
  return { id, subject: subjectOf({ id, code: `${String(number)}/${String(year)}` }), facts }
}

type Columns = Pick<
  NewProposal,
  'text' | 'field' | 'source' | 'meetingId' | 'letterNumber' | 'letterOn' | 'addressedToId'
>

/** What a person writes of a proposal, checked; `known`: the field it has already, which may be gone from the list since. */
export async function proposalColumns(ctx: Ctx, tx: Tx, entry: Columns, known: string | null = null) {
  const { text, field, source, meetingId, letterNumber, letterOn, addressedToId } = entry
  if (text === null) throw new AppError('proposals/words-missing', { fields: { text: 'proposals/words-missing' } })
  await checkAddressee(ctx, tx, addressedToId)
  await checkField(ctx, tx, field, known)
  if (meetingId !== null) {
    const seen = await readRowsIn(
      tx,
      sql`select 1 from meeting m where m.id = ${meetingId}::uuid and ${visibleMeeting(ctx.actor)}`,
    )
    if (seen.length === 0)
      throw new AppError('proposals/meeting-unknown', { fields: { meetingId: 'proposals/meeting-unknown' } })
  }
  const letter = source === 'letter' ? { letterNumber, letterOn: toColumn(letterOn) } : { letterNumber: null }
  return { text, searchText: fold(text), field, source, meetingId, ...letter, addressedToId }
}

/** Who must answer is a body of the territory that has not ended. */
export async function checkAddressee(ctx: Ctx, tx: Tx, id: string | null): Promise<void> {
  const refusal = { code: 'proposals/body-unknown', field: 'addressedToId' } as const
  await checkOrganisations(ctx, tx, [id], refusal)
  if (id !== null && (await tx.organisation.count({ where: { id, endsOn: null } })) === 0)
    throw new AppError(refusal.code, { fields: { addressedToId: refusal.code } })
}

export async function checkField(ctx: Ctx, tx: Tx, field: string | null, known: string | null): Promise<void> {
  if (field === null || field === known) return
  const { fields } = await readSettings(tx, ctx.actor.territoryId)
  if (!fields.includes(field))
    throw new AppError('proposals/field-unknown', { fields: { field: 'proposals/field-unknown' } })
}

/** The last good day to answer what is raised on a day. */
export async function dueFrom(ctx: Ctx, tx: Tx, from: CivilDate, source: NewProposal['source']): Promise<CivilDate> {
  return answerDueOn(from, source, await readSettings(tx, ctx.actor.territoryId), await specialDays(tx, from))
}

/** The same words of one of these bodies, still waiting for an answer, are the same proposal. */
async function refuseTwice(ctx: Ctx, tx: Tx, askerIds: readonly string[], searchText: string): Promise<void> {
  const twice = await readRowsIn<{ id: string }>(
    tx,
    sql`select p.id from proposal p where p.territory_id = ${ctx.actor.territoryId}::uuid and p.search_text = ${searchText}
      and ${stateSql} in ('unanswered', 'unclear', 'joined') and exists (select 1 from proposal_asker pa
        where pa.proposal_id = p.id and pa.held_by_id = any(${[...askerIds]}::uuid[])) limit 1`,
  )
  if (twice[0]) throw new AppError('proposals/said-already', { details: { id: twice[0].id } })
}

async function nextNumber(tx: Tx, territoryId: string, raisedOn: CivilDate) {
  const year = Number(raisedOn.slice(0, 4))
  const { _max } = await tx.proposal.aggregate({ where: { territoryId, year }, _max: { number: true } })
  return { year, number: (_max.number ?? 0) + 1 }
}
