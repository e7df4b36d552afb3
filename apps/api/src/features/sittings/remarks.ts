import type { Remark, Remarks, sittingsApi } from '@phoihop/contract/sittings'
import type { Tx } from '@phoihop/db/client'
import { mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { findMeeting, isOver, lockSitting, subjectOf } from './lock-sitting.ts'

type Entry = z.output<typeof sittingsApi.keepRemark.body>

/** What was noted so far; while the meeting goes on only for who keeps it, afterwards for all who see the meeting. */
export async function listRemarks(ctx: Ctx, meetingId: string): Promise<Remarks> {
  const meeting = await findMeeting(ctx, meetingId)
  const keeps = mayKeepSitting(ctx.actor, meeting)
  const rows = keeps || meeting.state === 'closed' ? await readRemarks(ctx, sql`r.meeting_id = ${meetingId}::uuid`) : []
  return { rows, can: { keep: keeps && !isOver(meeting) } }
}

function readRemarks(ctx: Ctx, where: Sql): Promise<Remark[]> {
  return readRows(ctx.db, sql`${remarkRows} where not r.dropped and ${where} order by r.said_at, r.id`)
}

const remarkRows = sql`select r.id, r.agenda_item_id as "agendaItemId", r.seat_id as "seatId", r.speaker, r.text,
    r.said_at as "saidAt", p.full_name as author, r.version
  from remark r join membership w on w.id = r.author_id join person p on p.id = w.person_id`

/**
 * Writes a line down. The id is the writer's: the same line sent again, over a bad line, is written once; a line changed
 * by another meanwhile is refused with how it stands now.
 */
export async function keepRemark(ctx: Ctx, id: string, { version, meetingId, ...entry }: Entry): Promise<Remark> {
  await command(ctx, 'sittings.keep-remark', { id, version, meetingId, ...entry }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    const outcome = { id, subject: subjectOf(meeting), after: { remarkId: id } }
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('remark:' || ${id}, 0))::text`
    const known = await tx.remark.findUnique({ where: { id } })
    if (known && known.meetingId !== meetingId) throw new AppError('sittings/remark-elsewhere')
    await checkPlaces(tx, meetingId, entry)
    const columns = { ...entry, saidAt: new Date(entry.saidAt) }
    if (!known) {
      await tx.remark.create({ data: { id, meetingId, ...columns, authorId: ctx.actor.membershipId } })
      return outcome
    }
    if (isSame(known, columns)) return outcome
    if (known.dropped || known.version !== version)
      throw new AppError('request/stale-version', { current: await findRemark(ctx, id) })
    await tx.remark.update({ where: { id }, data: { ...columns, version: { increment: 1 } } })
    return outcome
  })
  return (await findRemark(ctx, id)) ?? notFound()
}

function findRemark(ctx: Ctx, id: string): Promise<Remark | null> {
  return readRow<Remark>(ctx.db, sql`${remarkRows} where r.id = ${id}::uuid`)
}

/** Takes a line out; one that is out already stays out. */
export async function dropRemark(ctx: Ctx, id: string): Promise<Remarks> {
  const known = await ctx.db.prisma.remark.findUnique({ where: { id }, select: { meetingId: true } })
  if (!known) notFound()
  await command(ctx, 'sittings.drop-remark', { id }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, known.meetingId)
    await tx.remark.update({ where: { id }, data: { dropped: true, version: { increment: 1 } } })
    return { id, subject: subjectOf(meeting), before: { remarkId: id } }
  })
  return listRemarks(ctx, known.meetingId)
}

type Kept = Omit<Entry, 'version' | 'meetingId' | 'saidAt'> & { saidAt: Date }

function isSame(known: Kept & { dropped: boolean }, entry: Kept): boolean {
  return (
    !known.dropped &&
    known.text === entry.text &&
    known.speaker === entry.speaker &&
    known.seatId === entry.seatId &&
    known.agendaItemId === entry.agendaItemId
  )
}

async function checkPlaces(tx: Tx, meetingId: string, { seatId, agendaItemId }: Kept | Omit<Kept, 'saidAt'>) {
  if (seatId !== null && (await tx.seat.count({ where: { id: seatId, meetingId } })) === 0) notFound()
  if (agendaItemId !== null && (await tx.agendaItem.count({ where: { id: agendaItemId, meetingId } })) === 0) notFound()
}
