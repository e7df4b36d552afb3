import { z } from 'zod'
import { endpoint, IdParams } from './endpoint.ts'
import { FileBrief } from './task-shapes.ts'

/** The largest file taken in, in bytes. */
export const FILE_MAX_BYTES = 25 * 1024 * 1024

/** What may be attached: by content, not by name. */
export const FILE_MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

export const filesApi = {
  /** multipart/form-data with one part `file` */
  upload: endpoint({
    method: 'POST',
    path: '/api/files',
    summary: 'Tải một tệp lên để đính kèm báo cáo (multipart/form-data, phần "file")',
    response: FileBrief,
    errors: [
      'files/too-large',
      'files/infected',
      'files/unchecked',
      'files/empty',
      'files/type-refused',
      'files/too-many',
    ],
    onceByKey: true,
  }),
  /** answers with the file's bytes */
  download: endpoint({
    method: 'GET',
    path: '/api/files/:id',
    summary: 'Tải tệp đính kèm về',
    params: IdParams,
    response: z.unknown(),
    errors: ['request/not-found'],
  }),
}
