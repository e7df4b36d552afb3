import type { meetingsApi } from '@phoihop/contract/meetings'
import type { Tx } from '@phoihop/db/client'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'

type Entry = z.output<typeof meetingsApi.create.body>

/** The columns of a meeting as entered, its bodies and series checked to be of the own territory. */
export async function meetingColumns(ctx: Ctx, tx: Tx, entry: Entry) {
  await checkOrganisations(ctx, tx, [entry.hostId, entry.convenerId], {
    code: 'organisations/body-unknown',
    field: 'hostId',
  })
  const attending = entry.attendees.map((attendee) => attendee.organisationId)
  await checkOrganisations(ctx, tx, attending, { code: 'meetings/attendee-unknown', field: 'attendees' })
  if (entry.seriesId !== null) {
    const { territoryId } = ctx.actor
    const known = await tx.meetingSeries.count({ where: { id: entry.seriesId, owner: { locality: { territoryId } } } })
    if (known === 0) throw new AppError('meetings/series-unknown', { fields: { seriesId: 'meetings/series-unknown' } })
  }
  const { attendees: _, heldOn, ...columns } = entry
  const searchText = fold([entry.title, entry.place, entry.chairName, entry.chairPost].filter(Boolean).join(' · '))
  return { ...columns, heldOn: toColumn(heldOn), searchText }
}

export function attendeeRows(entry: Entry) {
  return entry.attendees.map((attendee, ordinal) => ({ ...attendee, ordinal }))
}

/** How the audit trail names a meeting, and what it keeps of it: facts, no words of what was said. */
export function auditOf(
  id: string,
  {
    heldOn,
    hostId,
    convenerId,
    kind,
    attendees,
  }: Pick<Entry, 'heldOn' | 'hostId' | 'convenerId' | 'kind' | 'attendees'>,
) {
  const [year, month, day] = heldOn.split('-').map(Number)
  const subject = { type: 'meeting', id, name: `Cuộc họp ngày ${day}/${month}/${year}` }
  return { subject, facts: { heldOn, hostId, convenerId, kind, attendees: attendees.length } }
}
