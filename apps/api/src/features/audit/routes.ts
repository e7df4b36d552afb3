import { auditApi } from '@phoihop/contract/audit'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { listAudit } from './queries.ts'

export function serveAudit(app: FastifyInstance): void {
  serve(app, auditApi.list, (ctx, { query }) => listAudit(ctx, query))
}
