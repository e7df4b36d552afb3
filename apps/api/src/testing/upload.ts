import { filesApi } from '@phoihop/contract/files'
import type { LightMyRequestResponse as Response } from 'fastify'
import type { Given, TestApp } from './test-app.ts'

/** A picture of one grey pixel: the smallest PNG there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

/** One file as a browser sends it: multipart, one part named "file". */
export function multipart({ name, content }: { name: string; content: Uint8Array }): Given {
  const boundary = 'phoihop-test-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

/** Uploads one file to attach. */
export function upload(app: TestApp, who: string, { name = 'ảnh.png', content = PNG } = {}): Promise<Response> {
  return app.call(who, filesApi.upload, multipart({ name, content }))
}
