import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { ensureAppRole } from './app-role.ts'
import { withOwnerDatabase } from './with-owner-database.ts'

const secretsDir = mkdtempSync(path.join(tmpdir(), 'phoihop-role-'))
afterAll(() => rmSync(secretsDir, { recursive: true }))

async function run(url: string, statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
    return 'done'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '42501' ? 'refused' : String(error)
  } finally {
    await client.end()
  }
}

test('the application changes its rows but never the history, the audit trail or the structure', async () => {
  await withOwnerDatabase(process.env['TEST_OWNER_URL'], async (ownerUrl) => {
    const tables = ['thing', 'audit_entry', 'response', 'locality_succession', '_prisma_migrations']
    for (const table of tables) await run(ownerUrl, `create table ${table} (id bigserial primary key, word text)`)
    const { appUrl } = await ensureAppRole({ ownerUrl, secretsDir })
    const asApp = (statement: string) => run(appUrl, statement)

    expect(await asApp("insert into thing (word) values ('a'); update thing set word = 'b'; delete from thing")).toBe(
      'done',
    )
    for (const table of ['audit_entry', 'response', 'locality_succession']) {
      expect(await asApp(`insert into ${table} (word) values ('a')`)).toBe('done')
      expect(await asApp(`update ${table} set word = 'b'`)).toBe('refused')
      expect(await asApp(`delete from ${table}`)).toBe('refused')
    }
    expect(await asApp('insert into _prisma_migrations default values')).toBe('refused')
    expect(await asApp('truncate thing')).toBe('refused')
    expect(await asApp('create table mine (id int)')).toBe('refused')
    expect(await asApp('create role mine')).toBe('refused')
    expect(await asApp('alter table thing disable trigger all')).not.toBe('done')

    await run(ownerUrl, `create table later (id int)`)
    await run(ownerUrl, `grant update, delete on audit_entry to ${new URL(appUrl).username}`)
    expect((await ensureAppRole({ ownerUrl, secretsDir })).appUrl).toBe(appUrl)
    expect(await asApp('insert into later values (1)')).toBe('done')
    expect(await asApp('delete from audit_entry')).toBe('refused')

    rmSync(secretsDir, { recursive: true }) // the file is lost: the role gets a new password
    const renewed = await ensureAppRole({ ownerUrl, secretsDir })
    expect(renewed.appUrl).not.toBe(appUrl)
    expect(await run(renewed.appUrl, 'select 1')).toBe('done')
  })
}, 60_000)
