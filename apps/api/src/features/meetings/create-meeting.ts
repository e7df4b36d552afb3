import type { meetingsApi } from '@phoihop/contract/meetings'
import type { Tx } from '@phoihop/db/client'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayCreateMeetings, mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import type { z } from 'zod'
import type { Outcome } from '../../platform/audit.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { attendeeRows, auditOf, meetingColumns } from './meeting-columns.ts'
import { getMeeting } from './queries.ts'

type Entry = z.output<typeof meetingsApi.create.body>

/** Logs a meeting that the secretary's body hosts or convenes. */
export async function createMeeting(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreateMeetings)
  const id = await command(ctx, 'meetings.create', entry, (tx) => addMeeting(ctx, tx, entry))
  return getMeeting(ctx, id)
}

/** Adds a meeting inside a command; answers what the audit trail says of it. */
export async function addMeeting(ctx: Ctx, tx: Tx, entry: Entry): Promise<Outcome> {
  const columns = await meetingColumns(ctx, tx, entry)
  authorize(ctx.actor, mayKeepMeeting, entry)
  // of a day gone by: logged afterwards
  const state: MeetingState = entry.heldOn < ctx.today ? 'closed' : 'planned'
  const created = await tx.meeting.create({ data: { ...columns, state, attendees: { create: attendeeRows(entry) } } })
  const { subject, facts } = auditOf(created.id, entry)
  return { id: created.id, subject, after: facts }
}
