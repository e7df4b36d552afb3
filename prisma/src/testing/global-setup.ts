import { rmSync } from 'node:fs'
import pg from 'pg'
import { ensureAppRole } from '../app-role.ts'
import { startEmbeddedPostgres } from '../embedded-postgres.ts'
import { installJobs } from '../job-schema.ts'
import { migrateDatabase } from '../migrate.ts'
import { throwAwayFolder, THROW_AWAY_SETTINGS } from '../with-owner-database.ts'
import { TEMPLATE, TEST_SERVER } from './test-database.ts'

/**
 * For vitest: one throw-away server for all test files, one migrated template database. Answers the teardown.
 * @public vitest calls it
 */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = throwAwayFolder()
  const settings = { ...THROW_AWAY_SETTINGS, max_connections: '200', autovacuum: 'off' }
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings })
  const teardown = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    process.env[TEST_SERVER] = JSON.stringify(await makeTemplate(server.ownerUrl, dataDir))
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

async function makeTemplate(serverUrl: string, secretsDir: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const template = new URL(serverUrl)
  template.pathname = `/${TEMPLATE}`
  await migrateDatabase({ ownerUrl: template.href, log: () => undefined })
  await installJobs(template.href)
  const { appUrl } = await ensureAppRole({ ownerUrl: template.href, secretsDir })
  return { ownerUrl: serverUrl, appUrl }
}
