import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { listAssignments } from './list-assignments.ts'
import { listOptions } from './list-options.ts'
import { sendListWorkbook } from './list-workbook.ts'
import { getTaskLinks } from './get-links.ts'
import { serveAssignmentActs } from './assignment-acts-routes.ts'
import { markTask } from './mark-task.ts'
import { sendMatrixWorkbook } from './matrix-workbook.ts'
import { getMyWork } from './my-work.ts'
import { getTask } from './queries.ts'
import { readMatrix } from './read-matrix.ts'
import { reassign as reassignWork } from './reassign.ts'
import { unmarkTask } from './unmark-task.ts'
import { updateTask } from './update-task.ts'

export function serveTasks(app: FastifyInstance): void {
  serve(app, tasksApi.listAssignments, (ctx, { query }) => listAssignments(ctx, query))
  serve(app, tasksApi.myWork, (ctx) => getMyWork(ctx))
  serve(app, tasksApi.get, (ctx, { params }) => getTask(ctx, params.id))
  serve(app, tasksApi.links, (ctx, { params }) => getTaskLinks(ctx, params.id))
  serve(app, tasksApi.mark, (ctx, { params, body }) => markTask(ctx, params.id, body))
  serve(app, tasksApi.update, (ctx, { params, body }) => updateTask(ctx, params.id, body))
  serve(app, tasksApi.unmark, (ctx, { params, query }) => unmarkTask(ctx, params.id, query.version))
  serve(app, taskListsApi.options, listOptions)
  serve(app, taskListsApi.workbook, async (ctx, { query }, { reply }) => sendListWorkbook(ctx, query, reply))
  serve(app, matrixApi.get, (ctx, { query }) => readMatrix(ctx, query))
  serve(app, matrixApi.workbook, (ctx, { query }, { reply }) => sendMatrixWorkbook(ctx, query, reply))
  const { acknowledge, reportProgress, reportDone, accept, sendBack, reassign, suspend, resume, withdraw } = tasksApi
  serve(app, acknowledge, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'acknowledge', { given: body }))
  serve(app, reportProgress, (ctx, { params, body }) =>
    actOnAssignment(ctx, params.id, 'report-progress', { given: body }),
  )
  serve(app, reportDone, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'report-done', { given: body }))
  serve(app, tasksApi.return, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'return', { given: body }))
  serve(app, accept, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'accept', { given: body }))
  serve(app, sendBack, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'send-back', { given: body }))
  serve(app, reassign, (ctx, { params, body }) => reassignWork(ctx, params.id, body))
  serve(app, suspend, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'suspend', { given: body }))
  serve(app, resume, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'resume', { given: body }))
  serve(app, withdraw, (ctx, { params, body }) => actOnAssignment(ctx, params.id, 'withdraw', { given: body }))
  serveAssignmentActs(app)
}
