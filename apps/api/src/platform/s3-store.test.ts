import { createHash, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { filesApi } from '@phoihop/contract/files'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startS3 } from '../testing/s3-server.ts'
import { createTestApp } from '../testing/test-app.ts'
import { PNG, upload } from '../testing/upload.ts'
import { checkBuckets, createS3Store } from './s3-store.ts'

let server: Awaited<ReturnType<typeof startS3>>
let store: ReturnType<typeof createS3Store>
let client: S3Client
beforeAll(async () => {
  server = await startS3()
  store = createS3Store(server.settings)
  const { endpoint, region, accessKey, secretKey } = server.settings
  client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
})
afterAll(async () => {
  store.close()
  client.destroy()
  await server.stop()
})

const content = () => Buffer.concat([Buffer.from('Kết luận số 07-KL/HU '), randomBytes(300_000)])
const keyOf = (sha: string) => `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha}`
const keysIn = async (Bucket: string) =>
  (await client.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key) ?? []

test('a file comes back byte for byte, stands in two copies, and is kept once however often it is put', async () => {
  const given = content()
  const sha = await store.put(given)
  expect(sha).toBe(createHash('sha256').update(given).digest('hex'))
  expect(await store.put(given)).toBe(sha)
  for (const bucket of ['first', 'second'])
    expect((await keysIn(bucket)).filter((key) => key === keyOf(sha))).toHaveLength(1)
  const opened = await store.open(sha)
  expect(opened && (await buffer(opened)).equals(given)).toBe(true)
  expect(await store.check(sha)).toEqual({ first: 'whole', second: 'whole', mended: false })
  expect(await store.open(createHash('sha256').update('nothing').digest('hex'))).toBeNull()
})

test.each([
  ['changed', 'first'],
  ['missing', 'first'],
  ['changed', 'second'],
  ['missing', 'second'],
] as const)('a copy that is %s in the bucket %s is made anew from the other', async (state, Bucket) => {
  const given = content()
  const sha = await store.put(given)
  const object = { Bucket, Key: keyOf(sha) }
  await client.send(
    state === 'missing' ? new DeleteObjectCommand(object) : new PutObjectCommand({ ...object, Body: 'sửa lén' }),
  )
  if (state === 'missing') {
    const opened = await store.open(sha)
    expect(opened && (await buffer(opened)).equals(given)).toBe(true)
  }
  expect(await store.check(sha)).toMatchObject({ [Bucket]: state, mended: true })
  expect(await store.check(sha)).toEqual({ first: 'whole', second: 'whole', mended: false })
})

test('a bucket that is not there, or a store that does not answer, is told in words before anything is served', async () => {
  await expect(checkBuckets(server.settings)).resolves.toBeUndefined()
  await expect(checkBuckets({ ...server.settings, copyBucket: 'nowhere' })).rejects.toThrow(/“nowhere”/u)
})

test('what is uploaded through the API stands in the store and is downloaded from it', async () => {
  const app = await createTestApp({ files: store })
  try {
    const file = (await upload(app, 'here:officer', { name: 'Ảnh.png' })).json()
    const sha = createHash('sha256').update(PNG).digest('hex')
    expect(await keysIn('second')).toContain(keyOf(sha))
    const answer = await app.call('here:officer', filesApi.download, { params: { id: file.id } })
    expect(answer.rawPayload.equals(PNG)).toBe(true)
  } finally {
    await app.close()
  }
})
