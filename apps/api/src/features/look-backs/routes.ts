import { lookBacksApi } from '@phoihop/contract/look-backs'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { getLookBack } from './get-look-back.ts'
import { noteLookBack } from './note.ts'

export function serveLookBacks(app: FastifyInstance): void {
  serve(app, lookBacksApi.get, (ctx, { params }) => getLookBack(ctx, params.id))
  serve(app, lookBacksApi.note, (ctx, { params, body }) => noteLookBack(ctx, params, body))
}
