import pg from 'pg'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { ensureAppRole, grantAppRights } from './app-role.ts'
import { installJobs } from './job-schema.ts'
import { migrateDatabase } from './migrate.ts'

export interface PrepareOptions {
  dataDir: string
  /** DATABASE_URL and DATABASE_OWNER_URL as given, or undefined. */
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
  log: (sentence: string) => void
}

export interface PreparedDatabase {
  ownerUrl: string
  appUrl: string
  /** No address was given: the embedded server, for trying the product. */
  isDemo: boolean
  /** Empties the embedded server's database and migrates it anew; refuses for a server of your own. */
  startAnew(): Promise<void>
  /** Stops the embedded server, the last act of the program; nothing for a server of your own. */
  stop: () => Promise<void>
}

/** Ready to work: started if it is the embedded one, at the last migration, with the lesser role's rights set. */
export async function prepareDatabase({
  dataDir,
  databaseUrl,
  databaseOwnerUrl,
  log,
}: PrepareOptions): Promise<PreparedDatabase> {
  if (databaseOwnerUrl !== undefined) {
    if (databaseUrl === undefined)
      throw new Error('Đã đặt DATABASE_OWNER_URL thì phải đặt cả DATABASE_URL (vai trò của ứng dụng).')
    await migrateDatabase({ ownerUrl: databaseOwnerUrl, log })
    await installJobs(databaseOwnerUrl)
    await grantAppRights({ ownerUrl: databaseOwnerUrl, appUrl: databaseUrl })
    return { ownerUrl: databaseOwnerUrl, appUrl: databaseUrl, isDemo: false, ...OWN_SERVER }
  }
  if (databaseUrl !== undefined)
    return { ...(await migrateWithRole(databaseUrl, dataDir, log)), isDemo: false, ...OWN_SERVER }

  log('Đang khởi động cơ sở dữ liệu kèm sẵn…')
  const server = await startEmbeddedPostgres({ dataDir, log })
  try {
    const startAnew = async () => {
      await emptyDatabase(server.ownerUrl)
      await migrateWithRole(server.ownerUrl, dataDir, () => undefined)
    }
    return { ...(await migrateWithRole(server.ownerUrl, dataDir, log)), isDemo: true, startAnew, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const OWN_SERVER = {
  startAnew: () => Promise.reject(new Error('Chỉ cơ sở dữ liệu trình diễn mới được làm lại từ đầu.')),
  stop: () => Promise.resolve(),
}

async function emptyDatabase(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public')
  } finally {
    await owner.end()
  }
}

async function migrateWithRole(ownerUrl: string, secretsDir: string, log: (sentence: string) => void) {
  await migrateDatabase({ ownerUrl, log })
  await installJobs(ownerUrl)
  const { appUrl } = await ensureAppRole({ ownerUrl, secretsDir })
  return { ownerUrl, appUrl }
}
