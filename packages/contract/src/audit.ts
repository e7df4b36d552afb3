import { z } from 'zod'
import { PageQuery, SearchWords, Uuid, endpoint, page } from './endpoint.ts'

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
      action: z
        .string()
        .regex(/^[a-z.-]{1,80}$/u)
        .optional(),
      subjectId: Uuid.optional(),
      q: SearchWords,
    }),
    response: page(AuditRow),
    errors: ['request/not-allowed'],
  }),
}
