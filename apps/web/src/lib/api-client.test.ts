import { filesApi } from '@phoihop/contract/files'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterEach, expect, test, vi } from 'vitest'
import { addressOf, call } from './api-client.ts'
import { ApiError, NetworkError } from './problem.ts'

afterEach(() => vi.unstubAllGlobals())

const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status }))),
  )

test('parameters go into the path, empty filters stay out of the query', () => {
  expect(addressOf(filesApi.download, { id: 'a b' })).toBe('/api/files/a%20b')
  expect(addressOf(tasksApi.listAssignments, {}, { time: 'overdue', q: '', state: undefined })).toBe(
    '/api/assignments?time=overdue',
  )
})

test('an act carries the key it was given', async () => {
  answer(200, {})
  await call(tasksApi.accept, { params: { id: 'x' }, body: { version: 1 }, idempotencyKey: 'key-1' })
  expect(vi.mocked(fetch).mock.calls[0]?.[1]?.headers).toMatchObject({ 'idempotency-key': 'key-1' })
})

test('a refusal is an ApiError with its fields and the row as it stands', async () => {
  answer(409, { code: 'request/stale-version', title: 'x', status: 409, requestId: 'r1', current: { version: 3 } })
  const error = await call(tasksApi.myWork, {}).catch((refusal: unknown) => refusal)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ code: 'request/stale-version', status: 409, requestId: 'r1', current: { version: 3 } })
})

test('an answer that is no problem document counts by its status', async () => {
  answer(413, 'too large')
  expect(await call(tasksApi.myWork, {}).catch((refusal: unknown) => refusal)).toMatchObject({
    code: 'request/too-large',
  })
})

test('no answer is an error of its own', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('offline'))),
  )
  expect(await call(tasksApi.myWork, {}).catch((refusal: unknown) => refusal)).toBeInstanceOf(NetworkError)
})
