import type { meetingsApi } from '@phoihop/contract/meetings'
import { mayCreateMeetings, mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { listSeries } from './queries.ts'

type Entry = z.output<typeof meetingsApi.createSeries.body>

/** Opens a series of meetings that the secretary's body owns. */
export async function createSeries(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreateMeetings)
  const id = await command(ctx, 'meetings.create-series', entry, async (tx) => {
    await checkOrganisations(ctx, tx, [entry.ownerId], { code: 'organisations/body-unknown', field: 'ownerId' })
    authorize(ctx.actor, mayKeepMeeting, { hostId: entry.ownerId, convenerId: entry.ownerId })
    const created = await tx.meetingSeries.create({ data: entry })
    return { id: created.id, subject: { type: 'meeting-series', id: created.id, name: entry.name }, after: entry }
  })
  return (await listSeries(ctx)).find((series) => series.id === id) ?? notFound()
}
