import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { clusterFolder, CLUSTER_OWNER } from './embedded/cluster-files.ts'
import { openOwnerSession, takeOwnership } from './embedded/owner-session.ts'
import { postgresAccount } from './embedded/postgres-account.ts'
import { postgresBinaries } from './embedded/postgres-binaries.ts'
import { AlreadyRunning, clearPreviousServer } from './embedded/previous-server.ts'
import { startServer } from './embedded/server-process.ts'
import { secretFile } from './secret-file.ts'

const DATABASE = 'phoihop'

export interface EmbeddedPostgresOptions {
  /** Folder of the program's data; the server keeps its files in `postgres/` under it. */
  dataDir: string
  log: (sentence: string) => void
  /** Settings of the server beyond ours, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>
}

export interface EmbeddedPostgres {
  /** Address of the database `phoihop` as its owner (superuser of this server). */
  ownerUrl: string
  /** Closes the server in order; may be called twice. */
  stop: () => Promise<void>
}

/**
 * Starts the Postgres 18 that comes with npm, on 127.0.0.1 and a free port; makes its data folder at the first call and
 * recovers by itself after a killed program. Refuses (AlreadyRunning) when another program uses the same data folder.
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  settings = {},
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true })
  const home = realpathSync(dataDir)
  const password = secretFile(path.join(home, 'postgres.password'))
  const binaries = await postgresBinaries()
  const account = postgresAccount()
  const folder = await clusterFolder({ dataDir: home, password, account, binaries, log })
  await clearPreviousServer(folder, password)

  const server = await startServer({ folder, binaries, account, settings, log })
  try {
    const session = await server.connect(() => openOwnerSession(server.port, password))
    if (!(await takeOwnership(session))) throw new AlreadyRunning(folder)
    const { rowCount } = await session.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await session.query(`create database ${DATABASE}`)
    return {
      ownerUrl: `postgresql://${CLUSTER_OWNER}:${password}@127.0.0.1:${server.port}/${DATABASE}`,
      stop: async () => {
        await session.end()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}
