import { meetingsApi } from '@phoihop/contract/meetings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createMeeting } from './create-meeting.ts'
import { createSeries } from './create-series.ts'
import type { MeetingHook } from './meeting-hook.ts'
import { moveMeeting } from './move-meeting.ts'
import { getMeeting, listMeetings, listSeries } from './queries.ts'
import { updateMeeting } from './update-meeting.ts'

/** `hooks`: what other slices do when a meeting changes. */
export function serveMeetings(app: FastifyInstance, hooks: readonly MeetingHook[]): void {
  serve(app, meetingsApi.list, (ctx, { query }) => listMeetings(ctx, query))
  serve(app, meetingsApi.get, (ctx, { params }) => getMeeting(ctx, params.id))
  serve(app, meetingsApi.create, (ctx, { body }) => createMeeting(ctx, body))
  serve(app, meetingsApi.update, (ctx, { params, body }) => updateMeeting(ctx, params.id, body, hooks))
  serve(app, meetingsApi.move, (ctx, { params, body }) => moveMeeting(ctx, params.id, body, hooks))
  serve(app, meetingsApi.listSeries, async (ctx) => ({ rows: await listSeries(ctx) }))
  serve(app, meetingsApi.createSeries, (ctx, { body }) => createSeries(ctx, body))
}
