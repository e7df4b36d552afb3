import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import type { S3Settings } from '../platform/s3-store.ts'

/** An object store of one's own, with two buckets, in a folder that goes with it. */
export async function startS3(): Promise<{ settings: S3Settings; folder: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-s3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [
      { name: 'first', configs: [] },
      { name: 'second', configs: [] },
    ],
  })
  const { port } = await server.run()
  return {
    folder,
    settings: {
      endpoint: `http://127.0.0.1:${String(port)}`,
      region: 'us-east-1',
      bucket: 'first',
      copyBucket: 'second',
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    },
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
