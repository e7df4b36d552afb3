import { randomUUID } from 'node:crypto'
import pg from 'pg'

export const TEMPLATE = 'phoihop_template'
/** Set by the global setup; worker processes inherit it. */
export const TEST_SERVER = 'PHOIHOP_TEST_SERVER'

export interface TestDatabase {
  name: string
  ownerUrl: string
  /** With the rights of the application. */
  appUrl: string
  /** Ends its sessions and removes it. */
  drop: () => Promise<void>
}

/**
 * A migrated database of its own for one test file, copied from the template in some 50 ms; or from another test's, which
 * nobody may be connected to.
 */
export async function createTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = testServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(server.ownerUrl, `create database ${name} template ${template}`)
  return {
    name,
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    drop: () => execute(server.ownerUrl, `drop database ${name} with (force)`),
  }
}

function testServer(): { ownerUrl: string; appUrl: string } {
  const given: unknown = JSON.parse(process.env[TEST_SERVER] ?? 'null')
  if (typeof given === 'object' && given !== null && 'ownerUrl' in given && 'appUrl' in given) {
    return { ownerUrl: String(given.ownerUrl), appUrl: String(given.appUrl) }
  }
  throw new Error(
    'No test server: this project of vitest.config.ts needs globalSetup prisma/src/testing/global-setup.ts',
  )
}

async function execute(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}

function withDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.href
}
