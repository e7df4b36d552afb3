import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditApi } from '@phoihop/contract/audit'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { figuresApi } from '@phoihop/contract/figures'
import { meetingsApi } from '@phoihop/contract/meetings'
import { organisationsApi } from '@phoihop/contract/organisations'
import { peopleApi } from '@phoihop/contract/people'
import { tasksApi } from '@phoihop/contract/tasks'
import fc from 'fast-check'
import { createTestApp, type TestApp } from './testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const lists: [string, Endpoint][] = [
  ['papers', conclusionsApi.list],
  ['meetings', meetingsApi.list],
  ['bodies', organisationsApi.list],
  ['people', peopleApi.list],
  ['assignments', tasksApi.listAssignments],
  ['audit', auditApi.list],
]
const mark = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')
const someId = '01890000-0000-7000-8000-000000000000'

describe('a list', () => {
  test.each(lists)('of %s takes any words to search for', async (_name, endpoint) => {
    for (const q of ['\0', 'a\0b', '\ud800', '%_\\', "'; drop table x", 'ă'.repeat(200)]) {
      expect((await app.call('here:administrator', endpoint, { query: { q } })).statusCode, JSON.stringify(q)).toBe(200)
    }
  })

  test.each(lists)('of %s refuses a page mark that somebody made up', async (_name, endpoint) => {
    const marks = [
      'x',
      mark(1),
      mark([]),
      mark([1, 2, 3, 4, 5]),
      mark([0, '-'.repeat(36)]),
      mark(['\0', 'a', someId]),
      mark([{}, someId]),
      mark([9e20, someId]),
    ]
    for (const after of marks) {
      const answer = await app.call('here:administrator', endpoint, { query: { after } })
      expect([after, answer.statusCode, answer.json().code]).toEqual([after, 400, 'request/invalid'])
    }
  })

  test('of assignments refuses a day that is on no calendar as a page mark', async () => {
    const answer = await app.call('here:administrator', tasksApi.listAssignments, {
      query: { after: mark([0, '2017-99-99', someId]) },
    })
    expect(answer.statusCode).toBe(400)
  })

  test.each(['0000', '0001-Q1', '99999', '2017-Q5', '2017-13', '-2017', '1899'])(
    'of a period %j is refused',
    async (period) => {
      for (const endpoint of [figuresApi.get, tasksApi.listAssignments]) {
        expect((await app.call('here:leader', endpoint, { query: { period } })).statusCode).toBe(400)
      }
    },
  )

  test.each(['1900', '2199', '1900-Q1', '2199-12'])('of the far period %s is counted', async (period) => {
    const figures = await app.ok('here:leader', figuresApi.get, { query: { period } })
    expect(figures.total.total).toBe(0)
  })
})

describe('any request', () => {
  test.each([
    ['a broken escape', '/api/conclusions/%'],
    ['a very long id', `/api/conclusions/${'a'.repeat(300)}`],
    ['an id that is none', '/api/conclusions/1'],
    ['an unknown address', '/api/nothing'],
  ])('with %s is answered as one for nothing', async (_name, url) => {
    const answer = await app.inject({ url })
    expect([answer.statusCode, answer.headers['content-type'], answer.json().code]).toEqual([
      404,
      'application/problem+json',
      'request/not-found',
    ])
  })

  test('with any words and numbers in it is answered with a code, never with a fault of ours', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer(),
      fc.double(),
      fc.constantFrom('true', '', '[]', '{}', someId),
    )
    const names = [
      'limit',
      'after',
      'q',
      'period',
      'time',
      'state',
      'organisationId',
      'year',
      'kind',
      'order',
      'mine',
      '__proto__',
      'x',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4, noNullPrototype: true }),
        async ([, endpoint], query) => {
          const answer = await app.call('here:administrator', endpoint, { query })
          expect([200, 400]).toContain(answer.statusCode)
        },
      ),
      { numRuns: 150 },
    )
  })
})
