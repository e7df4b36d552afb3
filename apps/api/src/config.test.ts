import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const S3 = {
  S3_ENDPOINT: 'http://127.0.0.1:9000',
  S3_BUCKET: 'phoihop',
  S3_COPY_BUCKET: 'phoihop-copy',
  S3_ACCESS_KEY: 'a',
  S3_SECRET_KEY: 'b',
}

test('files stand in folders unless an object store is told whole', () => {
  expect(readConfig({}).s3).toBeNull()
  expect(readConfig(S3).s3).toMatchObject({ bucket: 'phoihop', copyBucket: 'phoihop-copy', region: 'us-east-1' })
})

test.each(Object.keys(S3))('an object store without %s is refused at the start', (name) => {
  expect(() => readConfig({ ...S3, [name]: '' })).toThrow(/S3_SECRET_KEY/u)
})

test('two copies in one bucket are refused', () => {
  expect(() => readConfig({ ...S3, S3_COPY_BUCKET: S3.S3_BUCKET })).toThrow(/S3_COPY_BUCKET/u)
})

test('a scanner that is no tcp address is refused', () => {
  expect(() => readConfig({ CLAMD_URL: 'http://127.0.0.1:3310' })).toThrow(/CLAMD_URL/u)
})
