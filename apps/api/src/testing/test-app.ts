import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { createDatabase, type Database } from '@phoihop/db/client'
import { seedReference } from '@phoihop/db/reference/seed-reference'
import { createTestDatabase } from '@phoihop/db/testing/test-database'
import type { InjectOptions, LightMyRequestResponse as Response } from 'fastify'
import type { z } from 'zod'
import { buildApp, type Means } from '../app.ts'
import { createFolderStore, type FileStore } from '../platform/file-store.ts'
import { createSecrets, type Secrets } from '../platform/secrets.ts'
import { SESSION_COOKIE } from '../platform/serve.ts'
import { createToken } from '../platform/session.ts'
import { buildWorld, type World, type WorldMeans } from './world.ts'

/** The day of the tests: 10:00 on 20/6/2017 in Vietnam. */
export const NOW = new Date('2017-06-20T03:00:00.000Z')

export interface Given {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  headers?: Record<string, string>
  key?: string
}

export interface TestApp {
  db: Database
  files: FileStore
  /** where the two copies of files stand: first, second */
  folder: string
  ownerUrl: string
  world: World
  secrets: Secrets
  appUrl: string
  now(): Date
  /** moves the clock the app lives by */
  setNow(now: Date): void
  inject(options: InjectOptions): Promise<Response>
  /** Listens on a free port of this machine, for what needs a real line; answers its address. */
  listen(): Promise<string>
  /** The cookie somebody is signed in with. */
  cookieOf(who: string): Promise<string>
  /** Calls an endpoint as somebody of the world, or as nobody. */
  call(who: string | null, endpoint: Endpoint, given?: Given): Promise<Response>
  /** The same for calls that must succeed: the answer, as the contract types it. */
  ok<R extends z.ZodType>(
    who: string,
    endpoint: Endpoint<z.ZodType, z.ZodType, z.ZodType, R>,
    given?: Given,
  ): Promise<z.output<R>>
  close(): Promise<void>
}

/** The whole app on a database of its own with two small districts in it; answers are held against the contract. */
export async function createTestApp({
  moreCommunes,
  ...given
}: Partial<Means> & Pick<WorldMeans, 'moreCommunes'> = {}): Promise<TestApp> {
  const founded = moreCommunes ? null : await foundedWorld()
  const database = await createTestDatabase(founded?.template)
  const db = createDatabase({ url: database.appUrl, maxConnections: 6 })
  const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-files-'))
  const files = createFolderStore(path.join(folder, 'first'), path.join(folder, 'second'))
  let now = NOW
  const world = founded?.world ?? (await found(db, files, moreCommunes))
  const app = await buildApp({
    db,
    files,
    secrets,
    scan: null,
    clock: () => now,
    demo: null,
    publicUrl: null,
    mailFrom: null,
    provider: null,
    secureCookie: false,
    trustProxy: false,
    logLevel: 'silent',
    webFolder: null,
    checkResponses: true,
    ...given,
  })
  await app.ready()
  const cookies = new Map<string, string>()
  const call: TestApp['call'] = async (who, endpoint, given = {}) => {
    const headers: Record<string, string> = { ...given.headers }
    if (who !== null) headers.cookie = await cookieOf(db, world, who, { cookies, now })
    if (endpoint.onceByKey) headers['idempotency-key'] = given.key ?? crypto.randomUUID()
    const query = Object.fromEntries(Object.entries(given.query ?? {}).map(([name, value]) => [name, String(value)]))
    const url = Object.entries(given.params ?? {}).reduce(
      (path_, [name, value]) => path_.replace(`:${name}`, value),
      endpoint.path as string,
    )
    return app.inject({
      method: endpoint.method,
      url,
      query,
      headers,
      ...(given.body !== undefined && { payload: given.body as object }),
    })
  }
  return {
    db,
    files,
    folder,
    ownerUrl: database.ownerUrl,
    world,
    secrets,
    appUrl: database.appUrl,
    now: () => now,
    setNow: (next) => {
      now = next
    },
    inject: (options) => app.inject(options),
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    cookieOf: (who) => cookieOf(db, world, who, { cookies, now }),
    call,
    async ok(who, endpoint, given) {
      const response = await call(who, endpoint, given)
      if (response.statusCode !== 200)
        throw new Error(`${endpoint.method} ${endpoint.path} as ${who}: ${response.statusCode} ${response.body}`)
      // the app checks each answer against the endpoint's schema (checkResponses)
      return response.json()
    },
    async close() {
      await app.close()
      await db.close()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const secrets = createSecrets('a key that only the tests know, long enough')

async function found(db: Database, files: FileStore, moreCommunes: readonly string[] = []): Promise<World> {
  await seedReference(db)
  return buildWorld(db, { files, secrets, now: NOW, moreCommunes })
}

let usual: Promise<{ template: string; world: World }> | null = null

/** The two districts are founded once in each worker; every test has a copy of their database. */
function foundedWorld(): Promise<{ template: string; world: World }> {
  usual ??= foundOnce()
  return usual
}

async function foundOnce(): Promise<{ template: string; world: World }> {
  const database = await createTestDatabase()
  const db = createDatabase({ url: database.appUrl, maxConnections: 6 })
  const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-files-'))
  try {
    return { template: database.name, world: await found(db, createFolderStore(folder, folder), []) }
  } finally {
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Signs in by a session row, without the password's 70 ms. */
async function cookieOf(
  db: Database,
  world: World,
  who: string,
  { cookies, now }: { cookies: Map<string, string>; now: Date },
): Promise<string> {
  const known = cookies.get(who)
  if (known) {
    await stayAwake(db, world.person(who).accountId, now)
    return known
  }
  const person = world.person(who)
  const { token, tokenHash } = createToken()
  const created = new Date(NOW.getTime() - 60_000)
  await db.prisma.session.create({
    data: {
      tokenHash: Uint8Array.from(tokenHash),
      accountId: person.accountId,
      membershipId: person.membershipId,
      createdAt: created,
      lastUsedAt: now,
      secondFactor: true,
      expiresAt: new Date(NOW.getTime() + 400 * 86_400_000),
      userAgent: 'test',
    },
  })
  const cookie = `${SESSION_COOKIE}=${token}`
  cookies.set(who, cookie)
  return cookie
}

/** A test that moves the clock by months has not left its desk. */
async function stayAwake(db: Database, accountId: string, now: Date): Promise<void> {
  await db.prisma.session.updateMany({
    where: { accountId, userAgent: 'test', lastUsedAt: { lt: new Date(now.getTime() - 60_000) } },
    data: { lastUsedAt: now },
  })
}
