import type { Proposal } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import type { Tx } from '@phoihop/db/client'
import { dayWords } from '@phoihop/domain/civil-date'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { mayKeepProposal } from '@phoihop/domain/policy/proposals-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { getProposal } from './get-proposal.ts'
import { addMove, lockProposal, subjectOf } from './lock-proposal.ts'

type Schedule = z.output<typeof proposalsApi.schedule.body>
type AgendaOptions = z.output<typeof proposalsApi.agendaOptions.response>
type Ahead = AgendaOptions['meetings'][number] & { hostId: string; convenerId: string }

const aheadSql = sql`m.state in ('planned', 'called', 'open')`

/** The meetings still ahead that this secretary keeps, with their agendas. */
export async function listAgendaOptions(ctx: Ctx, id: string): Promise<AgendaOptions> {
  const { can } = await getProposal(ctx, id)
  if (!can.schedule) throw new AppError('request/not-allowed')
  const meetings = await readRows<Ahead>(
    ctx.db,
    sql`select m.id, m.title, m.held_on as "heldOn", m.host_id as "hostId", m.convener_id as "convenerId",
        coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title) order by i.ordinal, i.id)
          from agenda_item i where i.meeting_id = m.id), '[]') as items
      from meeting m where ${aheadSql} and m.held_on >= ${ctx.today}::date and ${visibleMeeting(ctx.actor)}
      order by m.held_on, m.id limit 50`,
  )
  return {
    meetings: meetings
      .filter((meeting) => mayKeepMeeting(ctx.actor, meeting))
      .map(({ hostId: _, convenerId: __, ...meeting }) => meeting),
  }
}

/** Puts a proposal to a meeting: under a point of its agenda, or as a new one. */
export async function scheduleProposal(ctx: Ctx, id: string, entry: Schedule): Promise<Proposal> {
  await command(ctx, 'proposals.schedule', { id, ...entry }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, mayKeepProposal, held.rights)
    if (held.state === 'joined' || held.state === 'withdrawn') throw new AppError('proposals/state-refuses')
    const meeting = await lockMeeting(ctx, tx, entry.meetingId)
    const agendaItemId = await itemOf(tx, entry, { code: held.code, organisationId: held.rights.addressedToId })
    const there = await tx.proposalAgenda.count({ where: { proposalId: id, agendaItemId } })
    if (there > 0) throw new AppError('proposals/on-agenda-already')
    await tx.proposalAgenda.create({
      data: { proposalId: id, agendaItemId, at: ctx.now, byName: ctx.actor.personName.slice(0, 260) },
    })
    await tx.proposal.update({ where: { id }, data: { version: { increment: 1 } } })
    await addMove(ctx, tx, id, { act: 'agenda', round: held.round, words: `Cuộc họp ngày ${dayWords(meeting.heldOn)}` })
    return { id, subject: subjectOf(held), after: { meetingId: entry.meetingId, agendaItemId } }
  })
  return getProposal(ctx, id)
}

/** Takes it off again; the point of the agenda stays, it is the meeting's. */
export async function takeOffAgenda(ctx: Ctx, id: string, agendaItemId: string): Promise<Proposal> {
  await command(ctx, 'proposals.take-off', { id, agendaItemId }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, mayKeepProposal, held.rights)
    const { count } = await tx.proposalAgenda.deleteMany({ where: { proposalId: id, agendaItemId } })
    if (count === 0) throw new AppError('proposals/state-refuses')
    await tx.proposal.update({ where: { id }, data: { version: { increment: 1 } } })
    await addMove(ctx, tx, id, { act: 'off-agenda', round: held.round })
    return { id, subject: subjectOf(held), before: { agendaItemId } }
  })
  return getProposal(ctx, id)
}

async function lockMeeting(ctx: Ctx, tx: Tx, id: string): Promise<{ heldOn: string }> {
  const [meeting] = await readRowsIn<{ heldOn: string; hostId: string; convenerId: string }>(
    tx,
    sql`select m.held_on::text as "heldOn", m.host_id as "hostId", m.convener_id as "convenerId" from meeting m
      where m.id = ${id}::uuid and ${aheadSql} and ${visibleMeeting(ctx.actor)} for update of m`,
  )
  if (!meeting) throw new AppError('proposals/meeting-unknown', { fields: { meetingId: 'proposals/meeting-unknown' } })
  authorize(ctx.actor, mayKeepMeeting, meeting)
  return meeting
}

async function itemOf(
  tx: Tx,
  { meetingId, agendaItemId, title }: Schedule,
  { code, organisationId }: { code: string; organisationId: string | null },
): Promise<string> {
  if (agendaItemId === null) {
    const { _max } = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { ordinal: true } })
    const made = await tx.agendaItem.create({
      data: {
        meetingId,
        organisationId,
        ordinal: (_max.ordinal ?? -1) + 1,
        title: title ?? `Xem xét kiến nghị số ${code}`,
      },
      select: { id: true },
    })
    return made.id
  }
  const found = await tx.agendaItem.count({ where: { id: agendaItemId, meetingId } })
  if (found === 0)
    throw new AppError('proposals/meeting-unknown', { fields: { agendaItemId: 'proposals/meeting-unknown' } })
  return agendaItemId
}
