import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

export interface Migration {
  /** `20261122060000_name`: the folder's name, and the order. */
  name: string
  sql: string
  /** As Prisma keeps it in `_prisma_migrations`. */
  checksum: string
}

/** The folder of this package: the same from `src/` and from `dist/src/`. */
export function packageFolder(from = import.meta.dirname): string {
  return existsSync(path.join(from, 'package.json')) ? from : packageFolder(path.dirname(from))
}

export function readMigrations(): Migration[] {
  const folder = path.join(packageFolder(), 'migrations')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names.map(({ name }) => readMigration(folder, name)).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The Prisma schema, one file per slice. */
export function readSchemaFiles(): { path: string; content: string }[] {
  const folder = path.join(packageFolder(), 'schema')
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  return names.toSorted().map((name) => ({ path: name, content: readFileSync(path.join(folder, name), 'utf8') }))
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
