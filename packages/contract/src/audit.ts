import { z } from 'zod'
import { CivilDateText, PageQuery, SearchWords, Uuid, endpoint, page } from './endpoint.ts'

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

/** The filters of the trail; its export uses the same. */
const AuditFilter = {
  action: z
    .string()
    .regex(/^[a-z.-]{1,80}$/u)
    .optional(),
  subjectId: Uuid.optional(),
  organisationId: Uuid.optional(),
  from: CivilDateText.optional(),
  to: CivilDateText.optional(),
  /** words of the person's name */
  q: SearchWords,
}

/** Whether the trail is whole: changed: a row's contents were rewritten · missing-before: rows were taken out before it */
export const AuditVerification = z
  .strictObject({
    rows: z.int(),
    /** the hash of the last row, in hex */
    head: z.string(),
    broken: z
      .strictObject({
        id: Uuid,
        at: z.string(),
        day: CivilDateText,
        ordinal: z.int(),
        action: z.string(),
        personName: z.string(),
        fault: z.enum(['changed', 'missing-before']),
      })
      .nullable(),
  })
  .meta({ id: 'AuditVerification' })
export type AuditVerification = z.output<typeof AuditVerification>

export const auditApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    summary: 'Nhật ký: ai làm gì, lúc nào, trước và sau',
    query: z.strictObject({ ...PageQuery, ...AuditFilter }),
    response: page(AuditRow),
    errors: ['request/not-allowed'],
  }),
  verify: endpoint({
    method: 'GET',
    path: '/api/audit/verification',
    summary: 'Kiểm tra chuỗi nhật ký: còn nguyên vẹn, hay đứt từ dòng nào',
    response: AuditVerification,
    errors: ['request/not-allowed'],
  }),
  /** answers with an XLSX file of the rows filtered, 20,000 at the most */
  export: endpoint({
    method: 'GET',
    path: '/api/audit/export',
    summary: 'Xuất nhật ký đã lọc ra tệp XLSX',
    query: z.strictObject(AuditFilter),
    response: z.unknown(),
    errors: ['request/not-allowed'],
  }),
}
