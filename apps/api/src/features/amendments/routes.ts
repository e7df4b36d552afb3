import { amendmentsApi } from '@phoihop/contract/amendments'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { followUp, getFollowUp } from './follow-up.ts'
import { getRelations } from './queries.ts'
import { relatePapers, relationOptions } from './relate-papers.ts'

export function serveAmendments(app: FastifyInstance): void {
  serve(app, amendmentsApi.get, (ctx, { params }) => getRelations(ctx, params.id))
  serve(app, amendmentsApi.options, (ctx, { params, query }) => relationOptions(ctx, params.id, query.q))
  serve(app, amendmentsApi.relate, (ctx, { params, body }) => relatePapers(ctx, params.id, body))
  serve(app, amendmentsApi.followUp, (ctx, { params }) => getFollowUp(ctx, params.id))
  serve(app, amendmentsApi.follow, (ctx, { params, body }) => followUp(ctx, params.id, body.assignments))
}
