import { urgingsApi } from '@phoihop/contract/urgings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createUrging } from './create-urging.ts'
import { issueUrging } from './issue-urging.ts'
import { printOf } from './print-urging.ts'
import { getUrging, listCandidates, listUrgings } from './queries.ts'
import { remindUnit } from './remind-unit.ts'
import { removeUrging, updateUrging } from './update-urging.ts'

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

export function serveUrgings(app: FastifyInstance): void {
  serve(app, urgingsApi.list, (ctx, { query }) => listUrgings(ctx, query))
  serve(app, urgingsApi.candidates, listCandidates)
  serve(app, urgingsApi.create, (ctx, { body }) => createUrging(ctx, body))
  serve(app, urgingsApi.get, (ctx, { params }) => getUrging(ctx, params.id))
  serve(app, urgingsApi.update, (ctx, { params, body }) => updateUrging(ctx, params.id, body))
  serve(app, urgingsApi.remove, (ctx, { params }) => removeUrging(ctx, params.id))
  serve(app, urgingsApi.issue, (ctx, { params, body }) => issueUrging(ctx, params.id, body.version))
  serve(app, urgingsApi.print, async (ctx, { params, query }, { reply }) => {
    const { name, content } = await printOf(ctx, params.id, query.format)
    reply
      .type(MEDIA_TYPES[query.format])
      .header('content-disposition', `attachment; filename="${name}.${query.format}"`)
      .header('x-content-type-options', 'nosniff')
    return content
  })
  serve(app, urgingsApi.remind, (ctx, { params, body }) => remindUnit(ctx, params.id, body.words))
}
