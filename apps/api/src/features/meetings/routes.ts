import { meetingsApi } from '@phoihop/contract/meetings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createMeeting } from './create-meeting.ts'
import { createSeries } from './create-series.ts'
import { getMeeting, listMeetings, listSeries } from './queries.ts'
import { updateMeeting } from './update-meeting.ts'

export function serveMeetings(app: FastifyInstance): void {
  serve(app, meetingsApi.list, (ctx, { query }) => listMeetings(ctx, query))
  serve(app, meetingsApi.get, (ctx, { params }) => getMeeting(ctx, params.id))
  serve(app, meetingsApi.create, (ctx, { body }) => createMeeting(ctx, body))
  serve(app, meetingsApi.update, (ctx, { params, body }) => updateMeeting(ctx, params.id, body))
  serve(app, meetingsApi.listSeries, async (ctx) => ({ rows: await listSeries(ctx) }))
  serve(app, meetingsApi.createSeries, (ctx, { body }) => createSeries(ctx, body))
}
