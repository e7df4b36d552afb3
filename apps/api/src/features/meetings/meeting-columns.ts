import type { meetingsApi } from '@phoihop/contract/meetings'
import type { Tx } from '@phoihop/db/client'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleSeries } from '../../platform/visible.ts'
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
  await checkSeries(ctx, tx, entry.seriesId)
  if (entry.beginsAt !== null && entry.endsAt !== null && entry.endsAt <= entry.beginsAt)
    throw new AppError('meetings/ends-before-start', { fields: { endsAt: 'meetings/ends-before-start' } })
  const { attendees: _, heldOn, answerBy, reportsDueOn, ...columns } = entry
  const searchText = searchTextOf(entry)
  const days = { answerBy: answerBy && toColumn(answerBy), reportsDueOn: reportsDueOn && toColumn(reportsDueOn) }
  return { ...columns, ...days, heldOn: toColumn(heldOn), searchText }
}

/** What a meeting is found by. */
export function searchTextOf(entry: Pick<Entry, 'title' | 'place' | 'chairName' | 'chairPost'>): string {
  return fold([entry.title, entry.place, entry.chairName, entry.chairPost].filter(Boolean).join(' · '))
}

/** A meeting joins only a series that its secretary sees: of a body in scope, or with a visible meeting in it. */
async function checkSeries(ctx: Ctx, tx: Tx, seriesId: string | null): Promise<void> {
  if (seriesId === null) return
  const seen = await readRowsIn(
    tx,
    sql`select 1 from meeting_series s where s.id = ${seriesId}::uuid and ${visibleSeries(ctx.actor)}`,
  )
  if (seen.length === 0)
    throw new AppError('meetings/series-unknown', { fields: { seriesId: 'meetings/series-unknown' } })
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
