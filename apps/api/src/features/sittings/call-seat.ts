import type { RollCall, RollCallSeat, sittingsApi } from '@phoihop/contract/sittings'
import type { Tx } from '@phoihop/db/client'
import { SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import { mayCallSeat } from '@phoihop/domain/policy/sittings-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { checkNotOver, lockMeeting, lockSitting, subjectOf } from './lock-sitting.ts'
import { getRollCall, getSeat } from './roll-call.ts'

type Entry = z.output<typeof sittingsApi.callSeat.body>

/** Says of one seat who came, when, or why nobody did. What does not go with the answer is taken out. */
export async function callSeat(ctx: Ctx, id: string, { version, ...entry }: Entry): Promise<RollCallSeat> {
  const found = await ctx.db.prisma.seat.findUnique({ where: { id }, select: { meetingId: true } })
  if (!found) notFound()
  const { meetingId } = found
  checkEntry(entry)
  await command(ctx, 'sittings.call-seat', { id, version, ...entry }, async (tx) => {
    const meeting = await lockMeeting(ctx, tx, meetingId)
    await tx.$queryRaw`select 1 from seat where id = ${id}::uuid for update`
    const seat = await tx.seat.findUnique({ where: { id }, include: { site: true } })
    if (!seat) notFound()
    const siteOrganisationId = seat.site?.organisationId ?? null
    authorize(ctx.actor, mayCallSeat, { ...meeting, organisationId: seat.organisationId, siteOrganisationId })
    checkNotOver(meeting)
    await checkVersion(version, seat, () => getSeat(ctx, meeting, id))
    await tx.seat.update({ where: { id }, data: { ...columnsOf(entry, ctx.now), version: { increment: 1 } } })
    const facts = { seatId: id, presence: entry.presence }
    return { id, subject: subjectOf(meeting), before: { presence: seat.presence }, after: facts }
  })
  const roll = await getRollCall(ctx, meetingId)
  return roll.seats.find((seat) => seat.id === id) ?? notFound()
}

function checkEntry(entry: Omit<Entry, 'version'>): void {
  if (entry.presence === 'substitute' && entry.substituteName === null) {
    const fields = { substituteName: 'sittings/substitute-unnamed' }
    throw new AppError('sittings/substitute-unnamed', { fields })
  }
  if (entry.arrivedAt !== null && entry.leftAt !== null && new Date(entry.leftAt) <= new Date(entry.arrivedAt))
    throw new AppError('sittings/left-before-arrival', { fields: { leftAt: 'sittings/left-before-arrival' } })
}

function columnsOf(entry: Omit<Entry, 'version'>, now: Date) {
  const { presence, absenceReason, substituteName, substitutePost } = entry
  const came = presence === 'present' || presence === 'substitute'
  const arrivedAt = entry.arrivedAt === null ? now : new Date(entry.arrivedAt)
  const leftAt = entry.leftAt === null ? null : new Date(entry.leftAt)
  return {
    presence,
    arrivedAt: came ? arrivedAt : null,
    leftAt: came ? leftAt : null,
    absenceReason: presence === 'excused' ? absenceReason : null,
    // whom the invited person named stays known while the roll is not called
    ...(presence === 'substitute' ? { substituteName, substitutePost } : {}),
  }
}

type Rest = z.output<typeof sittingsApi.callRest.body>

/** Calls all of those present whom nobody has called yet; 'none' takes that back for those not changed since. */
export async function callRest(ctx: Ctx, meetingId: string, { seatIds, presence }: Rest): Promise<RollCall> {
  await command(ctx, 'sittings.call-rest', { meetingId, seatIds, presence }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const known = await tx.seat.count({ where: { meetingId, id: { in: seatIds } } })
    if (known !== new Set(seatIds).size) notFound()
    const from = presence === 'present' ? 'none' : 'present'
    const { count } = await tx.seat.updateMany({
      where: { meetingId, id: { in: seatIds }, presence: from },
      data: { presence, arrivedAt: presence === 'present' ? ctx.now : null, version: { increment: 1 } },
    })
    return { id: meetingId, subject: subjectOf(meeting), after: { presence, count } }
  })
  return getRollCall(ctx, meetingId)
}

type Walk = z.output<typeof sittingsApi.addSeat.body>

/** Somebody who was not asked for came: one more seat, present from now. */
export async function addSeat(ctx: Ctx, meetingId: string, entry: Walk): Promise<RollCall> {
  await command(ctx, 'sittings.add-seat', { meetingId, ...entry }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const where = { code: 'organisations/body-unknown', field: 'organisationId' } as const
    await checkOrganisations(ctx, tx, [entry.organisationId], where)
    await checkSite(tx, meetingId, entry.siteId)
    const { _max, _count } = await tx.seat.aggregate({ where: { meetingId }, _max: { ordinal: true }, _count: true })
    if (_count >= SEATS_MOST) throw new AppError('invitations/too-many-seats')
    const created = await tx.seat.create({
      data: {
        ...entry,
        meetingId,
        ordinal: (_max.ordinal ?? 0) + 1,
        role: 'guest',
        presence: 'present',
        arrivedAt: ctx.now,
      },
    })
    return { id: created.id, subject: subjectOf(meeting), after: { seatId: created.id } }
  })
  return getRollCall(ctx, meetingId)
}

async function checkSite(tx: Tx, meetingId: string, siteId: string | null): Promise<void> {
  if (siteId !== null && (await tx.site.count({ where: { id: siteId, meetingId } })) === 0) notFound()
}
