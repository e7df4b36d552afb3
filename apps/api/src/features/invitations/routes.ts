import { invitationsApi } from '@phoihop/contract/invitations'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { serve, serveOpen } from '../../platform/serve.ts'
import type { MeetingHook } from '../meetings/public.ts'
import { answerSeat } from './answer-seat.ts'
import { callMeeting } from './call-meeting.ts'
import { addGuest, chooseChair, dropSeat, showLink } from './change-seats.ts'
import { answerGuest, readGuest } from './guest-invitation.ts'
import { getStanding, listMine } from './own-invitations.ts'
import { getInvitations } from './queries.ts'
import { remindSilent } from './remind-silent.ts'
import { copyRules, keepTemplate, saveRules } from './save-rules.ts'

/** A guest opens a page and answers once or twice. */
const PER_MINUTE = 60

/** `hooks`: what other slices do when a meeting is called. */
export function serveInvitations(app: FastifyInstance, hooks: readonly MeetingHook[]): void {
  const here = (request: FastifyRequest) => app.means.publicUrl ?? `${request.protocol}://${request.host}`
  serve(app, invitationsApi.get, (ctx, { params }) => getInvitations(ctx, params.id))
  serve(app, invitationsApi.standing, (ctx, { params }) => getStanding(ctx, params.id))
  serve(app, invitationsApi.mine, listMine)
  serve(app, invitationsApi.saveRules, (ctx, { params, body }) => saveRules(ctx, params.id, body))
  serve(app, invitationsApi.copyRules, (ctx, { params, body }) => copyRules(ctx, params.id, body))
  serve(app, invitationsApi.keepTemplate, (ctx, { params }) => keepTemplate(ctx, params.id))
  serve(app, invitationsApi.addGuest, (ctx, { params, body }) => addGuest(ctx, params.id, body))
  serve(app, invitationsApi.dropSeat, (ctx, { params }) => dropSeat(ctx, params.id))
  serve(app, invitationsApi.call, (ctx, { params, body }) => callMeeting(ctx, params.id, body, hooks))
  serve(app, invitationsApi.remind, (ctx, { params }) => remindSilent(ctx, params.id))
  serve(app, invitationsApi.answer, (ctx, { params, body }) => answerSeat(ctx, params.id, body))
  serve(app, invitationsApi.chooseChair, (ctx, { params }) => chooseChair(ctx, params.id))
  serve(app, invitationsApi.showLink, (ctx, { params }, { request }) => showLink(ctx, params.id, here(request)))
  void app.register(async (open) => {
    open.addHook('onRequest', open.rateLimit({ max: PER_MINUTE, timeWindow: '1 minute' }))
    serveOpen(open, invitationsApi.readGuest, (ctx, { body }, { request }) => readGuest(ctx, body.token, here(request)))
    serveOpen(open, invitationsApi.answerGuest, (ctx, { body }, { request }) => answerGuest(ctx, body, here(request)))
  })
}
