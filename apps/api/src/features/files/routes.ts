import { filesApi } from '@phoihop/contract/files'
import type { FastifyInstance } from 'fastify'
import { readPart } from '../../platform/read-part.ts'
import { serve } from '../../platform/serve.ts'
import { openFile } from './open-file.ts'
import { uploadFile } from './upload-file.ts'

/** Shown in the page; everything else is offered for saving. */
const INLINE = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']

export function serveFiles(app: FastifyInstance): void {
  serve(app, filesApi.upload, async (ctx, _input, { request }) => uploadFile(ctx, await readPart(request)))
  serve(app, filesApi.download, async (ctx, { params }, { reply }) => {
    const { file, content } = await openFile(ctx, params.id)
    const disposition = INLINE.includes(file.mediaType) ? 'inline' : 'attachment'
    reply
      .type(file.mediaType)
      .header('content-length', file.bytes)
      .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox")
      .header('x-content-type-options', 'nosniff')
      // kept, but asked for anew each time: another person may sit at this machine next
      .header('cache-control', 'private, no-cache')
      .header('etag', `"${file.sha256}"`)
    return content
  })
}
