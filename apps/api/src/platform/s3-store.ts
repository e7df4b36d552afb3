import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { buffer } from 'node:stream/consumers'
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  NotFound,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { CopyState, FileStore } from './file-store.ts'

export interface S3Settings {
  endpoint: string
  region: string
  bucket: string
  /** where the second copy of each file stands */
  copyBucket: string
  accessKey: string
  secretKey: string
}

/** A store in two buckets: ab/cd/abcd…; the store itself makes an object appear whole or not at all. */
export function createS3Store(settings: S3Settings): FileStore & { close(): void } {
  const { bucket, copyBucket } = settings
  const client = createClient(settings)
  const put = (place: string, sha256: string, content: Buffer) =>
    client.send(new PutObjectCommand({ Bucket: place, Key: keyOf(sha256), Body: content }))
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex')
      for (const place of [bucket, copyBucket])
        if ((await sizeOf(client, place, sha256)) !== content.length) await put(place, sha256, content)
      return sha256
    },
    async open(sha256) {
      return (await read(client, bucket, sha256)) ?? (await read(client, copyBucket, sha256))
    },
    async check(sha256) {
      const [first, second] = [await stateOf(client, bucket, sha256), await stateOf(client, copyBucket, sha256)]
      if (first === second || (first !== 'whole' && second !== 'whole')) return { first, second, mended: false }
      const [from, to] = first === 'whole' ? [bucket, copyBucket] : [copyBucket, bucket]
      const whole = await read(client, from, sha256)
      if (whole) await put(to, sha256, await buffer(whole))
      return { first, second, mended: (await stateOf(client, to, sha256)) === 'whole' }
    },
    close: () => client.destroy(),
  }
}

/** Whether both buckets answer; a wrong key or name is told at the start, not at the first file. */
export async function checkBuckets(settings: S3Settings): Promise<void> {
  const client = createClient(settings)
  try {
    for (const Bucket of [settings.bucket, settings.copyBucket]) {
      await client.send(new HeadBucketCommand({ Bucket })).catch((cause: unknown) => {
        throw new Error(
          `Không mở được thùng “${Bucket}” ở ${settings.endpoint}. Kiểm tra S3_BUCKET, S3_COPY_BUCKET và khóa.`,
          {
            cause,
          },
        )
      })
    }
  } finally {
    client.destroy()
  }
}

function createClient({ endpoint, region, accessKey, secretKey }: S3Settings): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // the bucket in the path: stores inside an office have no name of their own for each bucket
    forcePathStyle: true,
    // the SDK's trailing checksums are stored as part of the file by servers that do not know them
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}

function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

async function sizeOf(client: S3Client, Bucket: string, sha256: string): Promise<number | null> {
  try {
    return (await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(sha256) }))).ContentLength ?? null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function read(client: S3Client, Bucket: string, sha256: string): Promise<Readable | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(sha256) }))
    return Body instanceof Readable ? Body : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function stateOf(client: S3Client, place: string, sha256: string): Promise<CopyState> {
  const content = await read(client, place, sha256)
  if (!content) return 'missing'
  const hash = createHash('sha256')
  await pipeline(content, hash)
  return hash.digest('hex') === sha256 ? 'whole' : 'changed'
}

function isMissing(error: unknown): boolean {
  return error instanceof NoSuchKey || error instanceof NotFound
}
