import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { connectForMigration } from './migration-connection.ts'
import { type Migration, readMigrations, readSchemaFiles } from './migration-folder.ts'

/** In Node for ever, but not in its types for version 20. */
declare const WebAssembly: {
  instantiate(program: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const FILTERS = { externalTables: [], externalEnums: [] }

export interface SchemaEngine {
  /** Applies what is missing, in order; names of what was applied. */
  apply: () => Promise<string[]>
  /** SQL that leads from the migrations to the schema; empty when they say the same. Needs the right to create a database. */
  difference: () => Promise<string>
}

/** Opens the engine for `work` and ends the sessions that it leaves open. */
export async function withSchemaEngine<T>(ownerUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const connections = new Set<SqlDriverAdapter>()
  let scriptError: unknown
  const onScriptError = (error: unknown) => (scriptError = error)
  try {
    return await work(await openSchemaEngine(ownerUrl, connections, onScriptError))
  } catch (error) {
    throw scriptError ?? error
  } finally {
    for (const connection of connections) await connection.dispose()
  }
}

/**
 * Prisma's own schema engine, as WebAssembly from npm instead of a program from the internet, on the pg adapter.
 * It keeps the same `_prisma_migrations` table as `prisma migrate deploy`.
 */
async function openSchemaEngine(
  ownerUrl: string,
  connections: Set<SqlDriverAdapter>,
  onScriptError: (error: unknown) => void,
): Promise<SchemaEngine> {
  await loadEngine()
  const files = readSchemaFiles()
  const list = migrationList(readMigrations())
  const kept = async (connection: Promise<SqlDriverAdapter>) => {
    connections.add(await connection)
    return connection
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => kept(connectForMigration(ownerUrl, { onScriptError })),
    connectToShadowDb: () => kept(connectToShadow(ownerUrl, onScriptError)),
  })
  const datamodels = files.map((file): [string, string] => [file.path, file.content])
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory)
  return {
    apply: async () => (await engine.applyMigrations({ migrationsList: list, filters: FILTERS })).appliedMigrationNames,
    difference: async () => {
      const { exitCode, stdout } = await engine.diff({
        from: { tag: 'migrations', ...list },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: FILTERS,
      })
      return exitCode === 0 ? '' : (stdout ?? '')
    },
  }
}

let loaded: Promise<void> | undefined

function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
    const program = readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(program, { './schema_engine_bg.js': bindings })
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports['__wbindgen_start']
    if (typeof start === 'function') start()
    Object.assign(globalThis, {
      PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
    })
  })()
  return loaded
}

function migrationList(migrations: Migration[]) {
  return {
    baseDir: 'migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

/** An empty database in which the engine plays the migrations, dropped when it is done. */
async function connectToShadow(ownerUrl: string, onScriptError: (error: unknown) => void) {
  const database = `shadow_${process.pid}_${Date.now()}`
  const admin = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  await admin.query(`create database "${database}"`)
  const url = new URL(ownerUrl)
  url.pathname = `/${database}`
  const afterClose = async () => {
    await admin.query(`drop database "${database}" with (force)`)
    await admin.end()
  }
  return connectForMigration(url.href, { onScriptError, afterClose })
}
