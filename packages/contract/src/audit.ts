import { z } from 'zod'
import { endpoint, PageQuery, page, Uuid } from './endpoint.ts'

export const AuditRow = z
  .strictObject({
    id: Uuid,
    at: z.string(),
    personName: z.string(),
    post: z.string(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: Uuid,
    subjectName: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    requestId: z.string(),
    address: z.string(),
  })
  .meta({ id: 'AuditRow' })
export type AuditRow = z.output<typeof AuditRow>

export const auditApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    summary: 'Nhật ký: ai làm gì, lúc nào, trước và sau',
    query: z.strictObject({
      ...PageQuery,
      action: z.string().max(80).optional(),
      subjectId: Uuid.optional(),
      q: z.string().max(200).optional(),
    }),
    response: page(AuditRow),
    errors: ['request/not-allowed'],
  }),
}
