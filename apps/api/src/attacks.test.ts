import type { Endpoint } from '@phoihop/contract/endpoint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { AccessRow } from './testing/access-row.ts'
import { setAt, uuidPaths } from './testing/uuid-paths.ts'
import { issuedPaper, draftPaper } from './testing/papers.ts'
import { createTestApp, type Given, type TestApp } from './testing/test-app.ts'

const files = import.meta.glob<{ rows: AccessRow[] }>('./features/*/*.access.ts', { eager: true })
const rows = Object.values(files).flatMap((file) => file.rows)
const whoMay = (row: AccessRow) =>
  Object.entries(row.expect).find(([who, status]) => status === 200 && who !== 'nobody')?.[0]
const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`

let app: TestApp
let foreign: [what: string, id: string][]
beforeAll(async () => {
  app = await createTestApp()
  foreign = await foreignIds()
})
afterAll(() => app.close())

/** Ids that exist and are none of the caller's business: the other district's, another office's draft, a restricted paper. */
async function foreignIds(): Promise<[string, string][]> {
  const theirs = await issuedPaper(app, 'there')
  const theirDraft = await draftPaper(app, 'there')
  const [assignment] = await app.db.prisma.assignment.findMany({ where: { taskId: theirs.single.id }, take: 1 })
  const person = app.world.person('there:officer')
  return [
    ['a body of the other district', app.world.body('there:tckh')],
    ['its locality', app.world.locality('there')],
    ['its paper', theirs.paper.id],
    ['its draft', theirDraft.id],
    ['an item of it', theirDraft.items[0]?.id ?? ''],
    ['its task', theirs.single.id],
    ['its assignment', assignment?.id ?? ''],
    ['its person', person.personId],
    ['a post there', person.membershipId],
    ['nothing at all', '01890000-0000-7000-8000-000000000000'],
  ]
}

// what is refused changes nothing, so that all attacks on a route may try the same
const made = new Map<AccessRow, Promise<Given>>()
const sharedBy = (row: AccessRow) => {
  const given = made.get(row) ?? row.make(app)
  made.set(row, given)
  return given
}

/** How many acts the trail knows: a refused one leaves none, and with it no row changed. */
const acts = () => app.db.prisma.auditEntry.count()
const parts = ['params', 'query', 'body'] as const

const cases = rows.flatMap((row) => {
  const who = whoMay(row)
  if (who === undefined) return []
  return parts
    .filter((part) => !(row.callersId && part === 'params'))
    .flatMap((part) =>
      uuidPaths(z.toJSONSchema(row.endpoint[part], { io: 'input', unrepresentable: 'any' })).map((path) => ({
        name: `${nameOf(row.endpoint)}: ${part}.${path.join('.')}`,
        row,
        who,
        part,
        path,
      })),
    )
})

describe('every id that a route takes', () => {
  test('is found in the contract', () => {
    expect(cases.length).toBeGreaterThan(60)
  })

  test.each(cases)('$name', async ({ row, who, part, path }) => {
    const given = await sharedBy(row)
    for (const [what, id] of foreign) {
      const before = await acts()
      const attack: Given = { ...given, [part]: setAt(given[part] ?? {}, path, id), key: crypto.randomUUID() }
      const answer = await app.call(who, row.endpoint, attack)
      const label = `${what}: ${answer.body.slice(0, 300)}`
      if (part === 'query') {
        // a filter by what one may not see finds nothing and counts nothing
        expect([200, 400, 404], label).toContain(answer.statusCode)
        expect(answer.body, label).not.toMatch(/\bthere\b/u)
      } else {
        // a preview answers with what is wrong instead of refusing, and tells nothing of the other district either
        const problems = answer.statusCode === 200 ? (answer.json().problems ?? []).length : 0
        if (problems === 0) expect([400, 403, 404, 409], label).toContain(answer.statusCode)
        expect(answer.body, label).not.toMatch(/\bthere\b/u)
      }
      expect(await acts(), label).toBe(before)
    }
  })
})

describe('every route that changes something', () => {
  const changing = rows.filter((row) => row.endpoint.method !== 'GET' && row.endpoint.body.type !== 'pipe')

  test.each(changing.map((row) => [nameOf(row.endpoint), row] as const))(
    '%s takes no field it does not declare',
    async (_, row) => {
      const who = whoMay(row)
      const given = await sharedBy(row)
      if (who === undefined || typeof given.body !== 'object' || given.headers) return
      for (const field of [
        'id',
        'state',
        'keeperId',
        'territoryId',
        'organisationIdOfMine',
        'version2',
        '__proto__x',
      ]) {
        const answer = await app.call(who, row.endpoint, {
          ...given,
          body: { ...given.body, [field]: 'x' },
          key: crypto.randomUUID(),
        })
        expect([400, 404, 409], `${field}: ${answer.body.slice(0, 200)}`).toContain(answer.statusCode)
      }
    },
  )

  test.each(rows.filter((row) => row.endpoint.method !== 'GET').map((row) => [nameOf(row.endpoint), row] as const))(
    '%s is refused to a page of another origin',
    async (_, row) => {
      const who = whoMay(row)
      if (who === undefined) return
      const given = await sharedBy(row)
      const before = await acts()
      for (const origin of ['https://evil.example', 'null']) {
        const answer = await app.call(who, row.endpoint, { ...given, headers: { ...given.headers, origin } })
        expect([origin, answer.statusCode]).toEqual([origin, 403])
      }
      expect(await acts()).toBe(before)
    },
  )
})
