import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '../generated/client.ts'
import { rawValueTypes } from './raw-value-types.ts'

export interface DatabaseOptions {
  url: string
  /** of both pools together */
  maxConnections: number
  /** Told when an idle connection breaks (a restarted server); the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void
}

export interface Database {
  /** For named prepared SQL: the hot reads. */
  pool: pg.Pool
  /** For commands. */
  prisma: PrismaClient
  close: () => Promise<void>
}

/**
 * The one door to the data: Prisma for commands and raw SQL for reads, each with a pool of its own. A command may read
 * while it holds its transaction; with one pool a few commands at once could each wait for a connection of the others.
 * Connects at the first query.
 */
export function createDatabase({ url, maxConnections, onConnectionLost = () => undefined }: DatabaseOptions): Database {
  const openPool = (max: number) => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      types: rawValueTypes,
      connectionTimeoutMillis: 10_000,
      application_name: 'phoihop',
    })
    pool.on('error', onConnectionLost) // without a listener a restarted server would end the program
    return pool
  }
  const reads = openPool(Math.ceil(maxConnections / 2))
  const commands = openPool(Math.ceil(maxConnections / 2))
  const prisma = new PrismaClient({ adapter: new PrismaPg(commands) })
  return {
    pool: reads,
    prisma,
    close: async () => {
      await prisma.$disconnect()
      await Promise.all([reads.end(), commands.end()])
    },
  }
}

export type { PrismaClient }
export { Prisma } from '../generated/client.ts'

/** A transaction: goes to every query inside it. */
export type Tx = Prisma.TransactionClient
