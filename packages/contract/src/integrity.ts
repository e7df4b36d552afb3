import { z } from 'zod'
import { Uuid, endpoint } from './endpoint.ts'

/**
 * paper-changed: its rows no longer give the hash written down at issue · paper-unsealed: issued before hashes were
 * written down · file-lost: no copy is whole · copy-mended: one copy was lost or changed and made anew from the other ·
 * trail-broken: the audit trail of the territory was changed
 */
export const INTEGRITY_FAULTS = ['paper-changed', 'paper-unsealed', 'file-lost', 'copy-mended', 'trail-broken'] as const

export const IntegrityCheck = z
  .strictObject({
    id: Uuid,
    startedAt: z.string(),
    /** null: still at work, or ended with the server */
    finishedAt: z.string().nullable(),
    papers: z.int(),
    files: z.int(),
    mended: z.int(),
    /** those of the own territory, the first hundred */
    faults: z.array(
      z.strictObject({
        id: Uuid,
        kind: z.enum(INTEGRITY_FAULTS),
        /** number and symbol, without a word of the contents */
        paper: z.strictObject({ id: Uuid, code: z.string() }).nullable(),
        /** id: of an uploaded file; null: kept by its hash alone, as slips and forms sent back are */
        file: z.strictObject({ id: Uuid.nullable(), sha256: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'IntegrityCheck' })
export type IntegrityCheck = z.output<typeof IntegrityCheck>

export const integrityApi = {
  last: endpoint({
    method: 'GET',
    path: '/api/integrity',
    summary: 'Lần kiểm tra toàn vẹn gần nhất: văn bản và tệp có còn đúng mã kiểm tra không',
    response: z.strictObject({ check: IntegrityCheck.nullable() }),
    errors: ['request/not-allowed'],
  }),
  start: endpoint({
    method: 'POST',
    path: '/api/integrity/checks',
    summary: 'Kiểm tra ngay; chạy nền, kết quả đọc ở địa chỉ trên',
    response: z.strictObject({ started: z.boolean() }),
    errors: ['request/not-allowed'],
  }),
}
