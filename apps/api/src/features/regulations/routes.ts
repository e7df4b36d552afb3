import { regulationsApi } from '@phoihop/contract/regulations'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { ownBodies } from '../meetings/public.ts'
import { createRegulation } from './create-regulation.ts'
import { recordNotice, removeNotice } from './duty-notices.ts'
import { getKeeping } from './get-keeping.ts'
import { getRegulation, listRegulations } from './queries.ts'
import { updateRegulation } from './update-regulation.ts'

export function serveRegulations(app: FastifyInstance): void {
  serve(app, regulationsApi.list, async (ctx) => ({
    rows: await listRegulations(ctx),
    owners: await ownBodies(ctx),
  }))
  serve(app, regulationsApi.get, (ctx, { params }) => getRegulation(ctx, params.id))
  serve(app, regulationsApi.create, (ctx, { body }) => createRegulation(ctx, body))
  serve(app, regulationsApi.update, (ctx, { params, body }) => updateRegulation(ctx, params.id, body))
  serve(app, regulationsApi.keeping, (ctx, { params, query }) => getKeeping(ctx, params.id, query.year))
  serve(app, regulationsApi.record, (ctx, { params, body }) => recordNotice(ctx, params.id, body))
  serve(app, regulationsApi.removeNotice, (ctx, { params }) => removeNotice(ctx, params.id))
}
