import pg from 'pg'
import { type Migration, readMigrations } from './migration-folder.ts'
import { withSchemaEngine } from './schema-engine.ts'

/** One program migrates at a time; any number, the same for ever. */
const MIGRATION_LOCK = 7_204_912

export interface MigrateOptions {
  ownerUrl: string
  log: (sentence: string) => void
}

/**
 * Brings the database to the last migration; at once done when it is there already. Refuses a database that is newer
 * than this program, or whose history was changed. A migration that fails leaves nothing behind and may be run again.
 */
export async function migrateDatabase({ ownerUrl, log }: MigrateOptions): Promise<void> {
  const session = new pg.Client({ connectionString: ownerUrl })
  await session.connect()
  try {
    await session.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const missing = missingMigrations(readMigrations(), await appliedMigrations(session))
    if (missing.length === 0) return
    log(`Đang cập nhật cấu trúc cơ sở dữ liệu: ${missing.map(({ name }) => name).join(', ')}…`)
    await applyMissing(session, ownerUrl)
  } finally {
    await session.end()
  }
}

async function applyMissing(session: pg.Client, ownerUrl: string): Promise<void> {
  try {
    await withSchemaEngine(ownerUrl, (engine) => engine.apply())
  } catch (error) {
    // The script ran as one transaction and is undone; said so in the history, the corrected one may run.
    if (await hasHistory(session)) {
      await session.query(
        'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
      )
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Không cập nhật được cấu trúc cơ sở dữ liệu; dữ liệu vẫn như trước. ${reason}`, { cause: error })
  }
}

interface AppliedMigration {
  name: string
  checksum: string
}

async function appliedMigrations(session: pg.Client): Promise<AppliedMigration[]> {
  if (!(await hasHistory(session))) return []
  const { rows } = await session.query<AppliedMigration>(
    'select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows
}

async function hasHistory(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query<{ here: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as here",
  )
  return rows[0]?.here === true
}

/** Exported for its test. */
export function missingMigrations(known: Migration[], applied: AppliedMigration[]): Migration[] {
  const ours = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of applied) {
    const expected = ours.get(name)
    if (expected === undefined)
      throw new Error(`Cơ sở dữ liệu đã có bước ${name} mà bản chương trình này chưa biết; hãy dùng bản mới hơn.`)
    if (expected !== checksum)
      throw new Error(`Bước ${name} đã chạy nhưng nội dung tệp đã bị sửa; hãy khôi phục tệp và viết bước mới.`)
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}
