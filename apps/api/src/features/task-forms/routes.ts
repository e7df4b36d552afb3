import { taskFormsApi } from '@phoihop/contract/task-forms'
import type { FastifyInstance } from 'fastify'
import { readPart } from '../../platform/read-part.ts'
import { serve } from '../../platform/serve.ts'
import { createForm } from './create-form.ts'
import { getReturn } from './get-return.ts'
import { listFormCandidates, listForms } from './queries.ts'
import { receiveForm } from './receive-form.ts'
import { takeRow } from './take-row.ts'
import { formFile } from './write-form.ts'

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export function serveTaskForms(app: FastifyInstance): void {
  serve(app, taskFormsApi.list, (ctx, { query }) => listForms(ctx, query))
  serve(app, taskFormsApi.candidates, listFormCandidates)
  serve(app, taskFormsApi.create, (ctx, { body }) => createForm(ctx, body))
  serve(app, taskFormsApi.file, async (ctx, { params, query }, { reply }) => {
    const { name, content } = await formFile(ctx, params.id, query.format)
    reply
      .type(MEDIA_TYPES[query.format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
    return content
  })
  serve(app, taskFormsApi.receive, (ctx, _input, { request }) => receiveForm(ctx, () => readPart(request)))
  serve(app, taskFormsApi.getReturn, (ctx, { params }) => getReturn(ctx, params.id))
  serve(app, taskFormsApi.takeRow, (ctx, { params, body }) => takeRow(ctx, params.id, body))
}
