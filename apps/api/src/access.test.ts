import { accountApi } from '@phoihop/contract/account'
import { amendmentsApi } from '@phoihop/contract/amendments'
import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { auditApi } from '@phoihop/contract/audit'
import { calendarsApi } from '@phoihop/contract/calendars'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { deliveriesApi } from '@phoihop/contract/deliveries'
import { delegationsApi } from '@phoihop/contract/delegations'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { figuresApi } from '@phoihop/contract/figures'
import { filesApi } from '@phoihop/contract/files'
import { healthApi } from '@phoihop/contract/health'
import { importsApi } from '@phoihop/contract/imports'
import { lookBacksApi } from '@phoihop/contract/look-backs'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { integrityApi } from '@phoihop/contract/integrity'
import { invitationsApi } from '@phoihop/contract/invitations'
import { letterheadsApi } from '@phoihop/contract/letterheads'
import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import { discussionsApi } from '@phoihop/contract/discussions'
import { holidaysApi } from '@phoihop/contract/holidays'
import { noticesApi } from '@phoihop/contract/notices'
import { numberBooksApi } from '@phoihop/contract/number-books'
import { organisationsApi } from '@phoihop/contract/organisations'
import { paperFilesApi } from '@phoihop/contract/paper-files'
import { paperGrantsApi } from '@phoihop/contract/paper-grants'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { peopleApi } from '@phoihop/contract/people'
import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import { publicationsApi } from '@phoihop/contract/publications'
import { readingsApi } from '@phoihop/contract/readings'
import { regulationsApi } from '@phoihop/contract/regulations'
import { reviewsApi } from '@phoihop/contract/reviews'
import { renditionsApi } from '@phoihop/contract/renditions'
import { savedFiltersApi } from '@phoihop/contract/saved-filters'
import { sessionApi } from '@phoihop/contract/session'
import { settingsApi } from '@phoihop/contract/settings'
import { sittingsApi } from '@phoihop/contract/sittings'
import { sitesApi } from '@phoihop/contract/sites'
import { successionsApi } from '@phoihop/contract/successions'
import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { taskActsApi } from '@phoihop/contract/task-acts'
import { taskFormsApi } from '@phoihop/contract/task-forms'
import { tasksApi } from '@phoihop/contract/tasks'
import { unitReportsApi } from '@phoihop/contract/unit-reports'
import { urgingsApi } from '@phoihop/contract/urgings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccessRow, STRANGERS } from './testing/access-row.ts'
import { createTestApp, type Given, type TestApp } from './testing/test-app.ts'

const files = import.meta.glob<{ rows: AccessRow[] }>('./features/*/*.access.ts', { eager: true })
const rows = Object.values(files).flatMap((file) => file.rows)
const contract: Endpoint[] = [
  accountApi,
  amendmentsApi,
  assignmentActsApi,
  auditApi,
  calendarsApi,
  conclusionsApi,
  deliveriesApi,
  delegationsApi,
  figuresApi,
  filesApi,
  healthApi,
  importsApi,
  lookBacksApi,
  invitationsApi,
  manuscriptsApi,
  integrityApi,
  letterheadsApi,
  meetingsApi,
  meetingSeriesApi,
  discussionsApi,
  holidaysApi,
  noticesApi,
  numberBooksApi,
  organisationsApi,
  paperFilesApi,
  paperGrantsApi,
  paperMovesApi,
  peopleApi,
  proposalAnswersApi,
  proposalsApi,
  publicationsApi,
  regulationsApi,
  readingsApi,
  reviewsApi,
  renditionsApi,
  savedFiltersApi,
  sessionApi,
  sittingsApi,
  settingsApi,
  sitesApi,
  successionsApi,
  taskFormsApi,
  taskListsApi,
  matrixApi,
  taskActsApi,
  tasksApi,
  unitReportsApi,
  urgingsApi,
].flatMap((slice): Endpoint[] => Object.values(slice))
const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

describe('every route', () => {
  test('of the server is one of the contract, and every one of the contract is served', async () => {
    const described = await app.inject({ url: '/api/openapi.json' })
    const paths: Record<string, Record<string, unknown>> = described.json().paths
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`),
    )
    expect(served.toSorted()).toEqual(contract.map(nameOf).toSorted())
  })

  test.each(
    contract
      .filter((endpoint) => endpoint.path !== '/api/health')
      .map((endpoint) => [nameOf(endpoint), endpoint] as const),
  )('%s says who may use it', (_name, endpoint) => {
    const row = rows.find((one) => one.endpoint === endpoint)
    expect(row, 'no access rows').toBeDefined()
    expect(row?.expect.nobody, 'what nobody gets').toBeDefined()
    if (!endpoint.open) expect(row?.expect.nobody).toBe(401)
    const takesId = endpoint.path.includes('/:')
    // who has the address of a calendar has the right
    const isForAll = endpoint.path.startsWith('/api/public/') || endpoint === calendarsApi.feed
    const status = isForAll ? 200 : 404
    for (const stranger of takesId ? STRANGERS : []) expect(row?.expect[stranger], `what ${stranger} gets`).toBe(status)
  })
})

describe('access', () => {
  const cases = rows.flatMap((row) =>
    Object.entries(row.expect).map(([who, status]) => ({
      name: `${nameOf(row.endpoint)} as ${who}: ${String(status)}`,
      row,
      who,
      status,
    })),
  )
  // who is refused or only reads changes nothing, so that they may all try the same; whose act is done gets something fresh
  const made = new Map<AccessRow, Promise<Given>>()
  const sharedBy = (row: AccessRow) => {
    const given = made.get(row) ?? row.make(app)
    made.set(row, given)
    return given
  }
  test.each(cases)('$name', async ({ row, who, status }) => {
    const isAct = status === 200 && row.endpoint.method !== 'GET'
    const given = await (isAct ? row.make(app) : sharedBy(row))
    const answer = await app.call(who === 'nobody' ? null : who, row.endpoint, given)
    expect({ status: answer.statusCode, body: answer.statusCode === status ? '' : answer.body }).toEqual({
      status,
      body: '',
    })
  })

  test('what is not visible answers exactly as what does not exist', async () => {
    for (const row of rows.filter((one) => one.expect['there:secretary'] === 404)) {
      const given = await sharedBy(row)
      const hidden = await app.call('there:secretary', row.endpoint, given)
      const missing = await app.call('there:secretary', row.endpoint, {
        ...given,
        params: Object.fromEntries(
          Object.keys(given.params ?? {}).map((name) => [name, '01890000-0000-7000-8000-000000000000']),
        ),
      })
      const strip = (text: string) => text.replace(/"requestId":"[^"]*"/u, '')
      expect([hidden.statusCode, strip(hidden.body)], nameOf(row.endpoint)).toEqual([404, strip(missing.body)])
    }
  }, 120_000)
})
