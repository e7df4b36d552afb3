import { expect, test } from 'vitest'
import { describeRequest } from './describe-request.ts'

const told = (url: string) => describeRequest({ method: 'GET', url, ip: '127.0.0.1', host: 'localhost' }).url

test('the log never tells the secret of a calendar address', () => {
  expect(told(`/api/calendars/feed/${'s'.repeat(43)}.ics`)).toBe('/api/calendars/feed/…')
  expect(told('/api/calendars/feed/secret.ics?again=1')).toBe('/api/calendars/feed/…?again=1')
  expect(told('/api/meetings?q=giao')).toBe('/api/meetings?q=giao')
})
