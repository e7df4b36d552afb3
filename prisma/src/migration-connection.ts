import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const INTERNAL_CHAR = 18
const TEXT = 25

export interface MigrationWatch {
  onScriptError: (error: unknown) => void
  afterClose?: () => Promise<void>
}

/**
 * The pg adapter for the schema engine, with three of its faults worked around (7.10.0): catalogue columns of type
 * "char" are refused; a script is cut at every `;`, even inside the body of a function, and loses its transaction;
 * a shadow database is dropped while its own connections are open.
 */
export async function connectForMigration(url: string, watch: MigrationWatch): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined) // a broken connection fails the query that needs it, which says so
  const charColumns = answerCharAsText(pool)
  const connection = await new PrismaPg(pool).connect()
  const queryRaw = connection.queryRaw.bind(connection)
  return Object.assign(connection, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query)
      for (const column of charColumns.last) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    },
    executeScript: async (script: string) => {
      // One message to Postgres: all of it or nothing. The engine hides what Postgres says, hence the watch.
      await pool.query(script).catch((error: unknown) => {
        watch.onScriptError(error)
        throw error
      })
    },
    // The engine disposes of some connections itself, whoever opened it of the others: once is enough.
    dispose: async () => {
      if (pool.ended || pool.ending) return
      await pool.end()
      await watch.afterClose?.()
    },
  })
}

/** Makes the pool answer "char" columns as text; `last` are those of the latest answer. */
function answerCharAsText(pool: pg.Pool): { last: number[] } {
  const charColumns: { last: number[] } = { last: [] }
  // The adapter only ever calls the promise form with one argument; the overloads of pg say more than that.
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult | pg.QueryResult[]>
  const replaced = async (config: pg.QueryConfig) => {
    const result = await query(config)
    const fields = Array.isArray(result) ? [] : result.fields
    charColumns.last = fields.flatMap((field, column) => (field.dataTypeID === INTERNAL_CHAR ? [column] : []))
    for (const column of charColumns.last) Object.assign(fields[column] ?? {}, { dataTypeID: TEXT })
    return result
  }
  Object.assign(pool, { query: replaced })
  return charColumns
}
