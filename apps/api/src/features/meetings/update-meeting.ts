import type { Meeting, meetingsApi } from '@phoihop/contract/meetings'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { attendeeRows, auditOf, meetingColumns } from './meeting-columns.ts'
import { type MeetingHook, tellHooks } from './meeting-hook.ts'
import { getMeeting } from './queries.ts'

type Change = z.output<typeof meetingsApi.update.body>

/** Changes a meeting; who moves it to another host or convener must have the right to both. */
export async function updateMeeting(
  ctx: Ctx,
  id: string,
  { version, ...entry }: Change,
  hooks: readonly MeetingHook[],
) {
  const before = await getMeeting(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, { hostId: before.host.id, convenerId: before.convener.id })
  await command(ctx, 'meetings.update', { id, version, ...entry }, async (tx) => {
    await tx.$queryRaw`select 1 from meeting where id = ${id}::uuid for update`
    const row = await tx.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } })
    await checkVersion(version, row, () => getMeeting(ctx, id))
    const columns = await meetingColumns(ctx, tx, entry)
    authorize(ctx.actor, mayKeepMeeting, entry)
    await tx.attendee.deleteMany({ where: { meetingId: id } })
    await tx.meeting.update({
      where: { id },
      data: {
        ...columns,
        version: { increment: 1 },
        attendees: { create: attendeeRows(entry) },
        ...(isMoved(before, entry) ? { calendarSequence: { increment: 1 } } : {}),
      },
    })
    if (isMoved(before, entry)) await tellHooks(hooks, ctx, tx, { id, change: 'moved' })
    const was = auditOf(id, { ...before, hostId: before.host.id, convenerId: before.convener.id })
    const { subject, facts } = auditOf(id, entry)
    return { id, subject, before: was.facts, after: facts }
  })
  return getMeeting(ctx, id)
}

/** Day, hour or place is another: whom it is for must know, and calendars must be told (SEQUENCE of RFC 5545). */
function isMoved(before: Meeting, after: Change | Omit<Change, 'version'>): boolean {
  return (['heldOn', 'beginsAt', 'endsAt', 'place', 'mode'] as const).some((field) => before[field] !== after[field])
}
