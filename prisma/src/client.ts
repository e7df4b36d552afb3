import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '../generated/client.ts'
import { rawValueTypes } from './raw-value-types.ts'

export interface DatabaseOptions {
  url: string
  maxConnections: number
  /** Told when an idle connection breaks (a restarted server); the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void
}

export interface Database {
  /** For named prepared SQL: the hot reads. */
  pool: pg.Pool
  /** For commands; the same connections. */
  prisma: PrismaClient
  close: () => Promise<void>
}

/** The one door to the data: Prisma and raw SQL on one pool. Connects at the first query. */
export function createDatabase({ url, maxConnections, onConnectionLost = () => undefined }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    types: rawValueTypes,
    connectionTimeoutMillis: 10_000,
    application_name: 'phoihop',
  })
  pool.on('error', onConnectionLost) // without a listener a restarted server would end the program
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

export type { PrismaClient }
export { Prisma } from '../generated/client.ts'

/** A transaction: goes to every query inside it. */
export type Tx = Prisma.TransactionClient
