import { successionsApi } from '@phoihop/contract/successions'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { carryOutSuccession } from './carry-out-succession.ts'
import { listSuccessions } from './list-successions.ts'
import { previewSuccession } from './preview-succession.ts'

export function serveSuccessions(app: FastifyInstance): void {
  serve(app, successionsApi.list, (ctx, { query }) => listSuccessions(ctx, query))
  serve(app, successionsApi.preview, (ctx, { body }) => previewSuccession(ctx, body))
  serve(app, successionsApi.carryOut, (ctx, { body }) => carryOutSuccession(ctx, body))
}
