// Prisma's CLI downloads a native engine at every start unless this names a program; `generate` never runs it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath
process.env['CHECKPOINT_DISABLE'] ??= '1'

/** Migrations are not made with the CLI: see docs/decisions/0003-migrations-without-the-prisma-engine.md. */
export default { schema: 'schema', migrations: { path: 'migrations' } }
