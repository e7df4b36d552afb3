import pg from 'pg'
import { CLUSTER_OWNER } from './cluster-files.ts'

/** Any number, the same for ever: whoever holds this lock is the living program that owns the server. */
const OWNERSHIP_LOCK = 7_204_911

/**
 * The session that a living program keeps open with its server. When the program is killed the session closes and the
 * lock is free: that tells an orphan from a server in use, without guessing from process numbers.
 */
export async function openOwnerSession(port: number, password: string): Promise<pg.Client> {
  const session = new pg.Client({
    host: '127.0.0.1',
    port,
    user: CLUSTER_OWNER,
    password,
    database: 'postgres',
    application_name: 'phoihop-owner',
    connectionTimeoutMillis: 3000,
  })
  session.on('error', () => undefined) // the server went away: its exit is reported by whoever started it
  await session.connect()
  return session
}

export async function takeOwnership(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [OWNERSHIP_LOCK])
  return rows[0]?.taken === true
}
