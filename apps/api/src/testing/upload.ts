import { filesApi } from '@phoihop/contract/files'
import type { LightMyRequestResponse as Response } from 'fastify'
import type { TestApp } from './test-app.ts'

/** A picture of one grey pixel: the smallest PNG there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads one file as a browser does: multipart, one part named "file". */
export function upload(app: TestApp, who: string, { name = 'ảnh.png', content = PNG } = {}): Promise<Response> {
  const boundary = 'phoihop-test-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return app.call(who, filesApi.upload, {
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
}
