import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createMeeting } from './create-meeting.ts'
import { createSeries } from './create-series.ts'
import { getSeries } from './get-series.ts'
import { makePlan } from './make-plan.ts'
import type { MeetingHook } from './meeting-hook.ts'
import { moveMeeting } from './move-meeting.ts'
import { planYear } from './plan-year.ts'
import { getMeeting, listMeetings, listSeries, ownBodies } from './queries.ts'
import { removeMeeting } from './remove-meeting.ts'
import { updateMeeting } from './update-meeting.ts'
import { updateSeries } from './update-series.ts'

/** `hooks`: what other slices do when a meeting changes. */
export function serveMeetings(app: FastifyInstance, hooks: readonly MeetingHook[]): void {
  serve(app, meetingsApi.list, (ctx, { query }) => listMeetings(ctx, query))
  serve(app, meetingsApi.get, (ctx, { params }) => getMeeting(ctx, params.id))
  serve(app, meetingsApi.create, (ctx, { body }) => createMeeting(ctx, body))
  serve(app, meetingsApi.update, (ctx, { params, body }) => updateMeeting(ctx, params.id, body, hooks))
  serve(app, meetingsApi.move, (ctx, { params, body }) => moveMeeting(ctx, params.id, body, hooks))
  serve(app, meetingsApi.listSeries, async (ctx) => ({ rows: await listSeries(ctx), owners: await ownBodies(ctx) }))
  serve(app, meetingsApi.createSeries, (ctx, { body }) => createSeries(ctx, body))
  serve(app, meetingsApi.remove, (ctx, { params }) => removeMeeting(ctx, params.id))
  serve(app, meetingSeriesApi.get, (ctx, { params }) => getSeries(ctx, params.id))
  serve(app, meetingSeriesApi.update, (ctx, { params, body }) => updateSeries(ctx, params.id, body))
  serve(app, meetingSeriesApi.plan, (ctx, { params, query }) => planYear(ctx, params.id, query.year))
  serve(app, meetingSeriesApi.makePlan, (ctx, { params, body }) => makePlan(ctx, params.id, body))
}
