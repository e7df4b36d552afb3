import { auditApi } from '@phoihop/contract/audit'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './queries.ts'
import { verifyAudit } from './verify-chain.ts'

export function serveAudit(app: FastifyInstance): void {
  serve(app, auditApi.list, (ctx, { query }) => listAudit(ctx, query))
  serve(app, auditApi.verify, (ctx) => verifyAudit(ctx))
  serve(app, auditApi.export, async (ctx, { query }, { reply }) => {
    const content = await exportAudit(ctx, query)
    reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('nhật-ký.xlsx')}`)
    return content
  })
}
