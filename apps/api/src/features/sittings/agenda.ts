import type { Agenda, AgendaItem, sittingsApi } from '@phoihop/contract/sittings'
import type { Tx } from '@phoihop/db/client'
import { mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { briefOn } from '../../platform/brief-on.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { checkFreeFiles } from '../files/public.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { findMeeting, isOver, lockSitting, subjectOf } from './lock-sitting.ts'

type Entry = z.output<typeof sittingsApi.addItem.body>

const MAX_ITEMS = 100

export async function getAgenda(ctx: Ctx, meetingId: string): Promise<Agenda> {
  const meeting = await findMeeting(ctx, meetingId)
  const rows = await readRows<AgendaItem>(
    ctx.db,
    sql`select i.id, i.title, i.presenter, i.minutes, i.started_at as "startedAt", i.ended_at as "endedAt", i.version,
        ${briefOn(sql`i.organisation_id`, sql`${meeting.heldOn}::date`)} as organisation,
        coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes)
            order by x.ordinal) from agenda_file x join stored_file f on f.id = x.file_id
          where x.agenda_item_id = i.id), '[]') as files
      from agenda_item i where i.meeting_id = ${meetingId}::uuid order by i.ordinal, i.id`,
  )
  const keeps = mayKeepSitting(ctx.actor, meeting)
  return {
    rows,
    now: ctx.now.toISOString(),
    can: { keep: keeps && !isOver(meeting), run: keeps && meeting.state === 'open' },
  }
}

export async function addItem(ctx: Ctx, meetingId: string, entry: Entry): Promise<Agenda> {
  await command(ctx, 'sittings.add-item', { meetingId, ...entry }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const ordinal = await nextOrdinal(tx, meetingId)
    const columns = await itemColumns(ctx, tx, entry, null)
    const created = await tx.agendaItem.create({ data: { ...columns, meetingId, ordinal, files: filesOf(entry) } })
    return { id: created.id, subject: subjectOf(meeting), after: { itemId: created.id, title: entry.title } }
  })
  return getAgenda(ctx, meetingId)
}

export async function updateItem(ctx: Ctx, id: string, { version, ...entry }: { version: number } & Entry) {
  const meetingId = await meetingOfItem(ctx, id)
  await command(ctx, 'sittings.update-item', { id, version, ...entry }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const before = await lockItem(tx, id)
    await checkVersion(version, before, () => getAgenda(ctx, meetingId))
    const columns = await itemColumns(ctx, tx, entry, id)
    await tx.agendaFile.deleteMany({ where: { agendaItemId: id } })
    await tx.agendaItem.update({
      where: { id },
      data: { ...columns, files: filesOf(entry), version: { increment: 1 } },
    })
    const after = { itemId: id, title: entry.title }
    return { id, subject: subjectOf(meeting), before: { title: before.title }, after }
  })
  return getAgenda(ctx, meetingId)
}

/** Takes a point off the agenda; one that was dealt with stays in the record. */
export async function removeItem(ctx: Ctx, id: string): Promise<Agenda> {
  const meetingId = await meetingOfItem(ctx, id)
  await command(ctx, 'sittings.remove-item', { id }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const before = await lockItem(tx, id)
    if (before.startedAt !== null) throw new AppError('sittings/item-dealt-with')
    await tx.agendaItem.delete({ where: { id } })
    return { id, subject: subjectOf(meeting), before: { title: before.title } }
  })
  return getAgenda(ctx, meetingId)
}

/** Puts the points in another order; the list must name each of them. */
export async function orderItems(ctx: Ctx, meetingId: string, ids: readonly string[]): Promise<Agenda> {
  await command(ctx, 'sittings.order-items', { meetingId, ids }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const known = await tx.agendaItem.findMany({ where: { meetingId }, select: { id: true } })
    const isWhole = new Set(ids).size === ids.length && known.length === ids.length
    if (!isWhole || known.some(({ id }) => !ids.includes(id)))
      throw new AppError('sittings/order-not-whole', { current: await getAgenda(ctx, meetingId) })
    await tx.$executeRaw`update agenda_item i set ordinal = x.ordinal
      from unnest(${[...ids]}::uuid[]) with ordinality as x(id, ordinal) where i.id = x.id`
    return { id: meetingId, subject: subjectOf(meeting), after: { order: ids.length } }
  })
  return getAgenda(ctx, meetingId)
}

/** The meeting of a point of the agenda; 404 is left to whoever locks the meeting. */
export async function meetingOfItem(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.prisma.agendaItem.findUnique({ where: { id }, select: { meetingId: true } })
  return row?.meetingId ?? notFound()
}

export async function lockItem(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from agenda_item where id = ${id}::uuid for update`
  return (await tx.agendaItem.findUnique({ where: { id } })) ?? notFound()
}

async function nextOrdinal(tx: Tx, meetingId: string): Promise<number> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('agenda:' || ${meetingId}, 0))::text`
  const { _count, _max } = await tx.agendaItem.aggregate({
    where: { meetingId },
    _count: true,
    _max: { ordinal: true },
  })
  if (_count >= MAX_ITEMS) throw new AppError('sittings/too-many-items')
  return (_max.ordinal ?? 0) + 1
}

async function itemColumns(ctx: Ctx, tx: Tx, entry: Entry, itemId: string | null) {
  const { title, presenter, organisationId, minutes, fileIds } = entry
  const field = 'organisationId'
  await checkOrganisations(ctx, tx, [organisationId], { code: 'organisations/body-unknown', field })
  const kept = itemId === null ? [] : await tx.agendaFile.findMany({ where: { agendaItemId: itemId } })
  const known = new Set(kept.map(({ fileId }) => fileId))
  await checkFreeFiles(
    ctx,
    tx,
    fileIds.filter((fileId) => !known.has(fileId)),
  )
  return { title, presenter, organisationId, minutes }
}

function filesOf({ fileIds }: Entry) {
  return { create: fileIds.map((fileId, ordinal) => ({ fileId, ordinal })) }
}
