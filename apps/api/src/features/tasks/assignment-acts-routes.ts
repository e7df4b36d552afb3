import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { taskActsApi } from '@phoihop/contract/task-acts'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { addUnit, declineOffer } from './add-unit.ts'
import { changeLead } from './change-lead.ts'
import { correctDeadline } from './correct-deadline.ts'
import { correctResponse } from './correct-response.ts'
import { approveExtension, refuseExtension, takeBackExtension } from './decide-extension.ts'
import { refuseReopening, requestReopening } from './decide-reopening.ts'
import { stopRecurring, waiveCheck, withdrawTask } from './decide-task.ts'
import { setField } from './set-field.ts'
import { handOn, listUnitPeople, takeBack } from './hand-on.ts'
import { requestExtension } from './request-extension.ts'

/** Acts on one part of the work, and decisions about a whole task, after its paper is issued. */
export function serveAssignmentActs(app: FastifyInstance): void {
  const api = assignmentActsApi
  serve(app, api.contribute, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'contribute', { given: body }))
  serve(app, api.noteCoordinated, (ctx, { params, body }) =>
    actOnAssignment(ctx, params.id, 'note-coordinated', { given: body }),
  )
  serve(app, api.noteNotCoordinated, (ctx, { params, body }) =>
    actOnAssignment(ctx, params.id, 'note-not-coordinated', { given: body }),
  )
  serve(app, api.requestExtension, (ctx, { params, body }) => requestExtension(ctx, params.id, body))
  serve(app, api.takeBackExtension, (ctx, { params, body }) => takeBackExtension(ctx, params.id, body))
  serve(app, api.approveExtension, (ctx, { params, body }) => approveExtension(ctx, params.id, body))
  serve(app, api.refuseExtension, (ctx, { params, body }) => refuseExtension(ctx, params.id, body))
  serve(app, api.correctDeadline, (ctx, { params, body }) => correctDeadline(ctx, params.id, body))
  serve(app, api.requestReopen, (ctx, { params, body }) => requestReopening(ctx, params.id, body))
  serve(app, api.reopen, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'reopen', { given: body }))
  serve(app, api.refuseReopen, (ctx, { params, body }) => refuseReopening(ctx, params.id, body))
  serve(app, api.handOn, (ctx, { params, body }) => handOn(ctx, params.id, body))
  serve(app, api.takeBack, (ctx, { params, body }) => takeBack(ctx, params.id, body))
  serve(app, api.correct, (ctx, { params, body }) => correctResponse(ctx, params.id, body))
  serve(app, api.listPeople, (ctx, { params }) => listUnitPeople(ctx, params.id))
  serve(app, taskActsApi.addUnit, (ctx, { params, body }) => addUnit(ctx, params.id, body))
  serve(app, taskActsApi.declineOffer, (ctx, { params, body }) => declineOffer(ctx, params.id, body))
  serve(app, taskActsApi.changeLead, (ctx, { params, body }) => changeLead(ctx, params.id, body))
  serve(app, taskActsApi.withdrawAll, (ctx, { params, body }) => withdrawTask(ctx, params.id, body))
  serve(app, taskActsApi.waiveCheck, (ctx, { params, body }) => waiveCheck(ctx, params.id, body, true))
  serve(app, taskActsApi.restoreCheck, (ctx, { params, body }) => waiveCheck(ctx, params.id, body, false))
  serve(app, taskActsApi.stopRecurring, (ctx, { params, body }) => stopRecurring(ctx, params.id, body))
  serve(app, taskActsApi.setField, (ctx, { params, body }) => setField(ctx, params.id, body))
}
