import { figuresApi } from '@phoihop/contract/figures'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { getFigures } from './get-figures.ts'

export function serveFigures(app: FastifyInstance): void {
  serve(app, figuresApi.get, (ctx, { query }) => getFigures(ctx, query))
}
