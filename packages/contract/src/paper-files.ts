import { z } from 'zod'
import { endpoint, IdParams, Uuid } from './endpoint.ts'
import { FileBrief } from './task-shapes.ts'

/** A signature as found in the file; trust in its certificate is not checked here. */
export const SignatureFacts = z.strictObject({
  signer: z
    .strictObject({ name: z.string().nullable(), organisation: z.string().nullable(), subject: z.string() })
    .nullable(),
  issuer: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  signedAt: z.string().nullable(),
  /** intact: the bytes covered are those that were signed */
  bytes: z.enum(['intact', 'altered', 'unreadable']),
  /** false: something was added to the file after this signature, as by a later one */
  coversWhole: z.boolean(),
})
export type SignatureFacts = z.output<typeof SignatureFacts>

export const PaperFileFacts = z.strictObject({
  signatures: z.array(SignatureFacts),
  /** words: the file has text · scanned: pictures only · unknown: nobody could tell */
  content: z.enum(['words', 'scanned', 'unknown']),
})
export type PaperFileFacts = z.output<typeof PaperFileFacts>

/** A signed PDF of a paper as it was received, and what was found in it on that day. */
export const PaperFile = z
  .strictObject({
    id: Uuid,
    file: FileBrief,
    sha256: z.string(),
    facts: PaperFileFacts,
    addedBy: z.string(),
    addedAt: z.string(),
  })
  .meta({ id: 'PaperFile' })
export type PaperFile = z.output<typeof PaperFile>

/** The newest first: it is the paper of record. */
const PaperFiles = z.strictObject({ rows: z.array(PaperFile), can: z.strictObject({ add: z.boolean() }) })

export const paperFilesApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/files',
    summary: 'Bản PDF đã ký của một văn bản và chữ ký số thấy trong đó',
    params: IdParams,
    response: PaperFiles,
    errors: ['request/not-found'],
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/files',
    summary: 'Lưu bản PDF đã ký của văn bản đã ký hoặc đã ban hành; tệp đã tải lên trước',
    params: IdParams,
    body: z.strictObject({ fileId: Uuid }),
    response: PaperFiles,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'renditions/not-signed-yet',
      'renditions/not-a-pdf',
      'renditions/too-slow',
      'conclusions/secret-paper',
      'tasks/file-unknown',
    ],
    onceByKey: true,
  }),
}
