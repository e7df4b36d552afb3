import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { ensureAppRole } from './app-role.ts'
import { installJobs } from './job-schema.ts'
import { withOwnerDatabase } from './with-owner-database.ts'

const secretsDir = mkdtempSync(path.join(tmpdir(), 'phoihop-jobs-'))
afterAll(() => rmSync(secretsDir, { recursive: true }))

test('the application adds and takes jobs, and changes nothing of the queue itself', async () => {
  await withOwnerDatabase(process.env['TEST_OWNER_URL'], async (ownerUrl) => {
    await installJobs(ownerUrl)
    const { appUrl } = await ensureAppRole({ ownerUrl, secretsDir })
    await installJobs(ownerUrl) // the next start: nothing to do
    await ensureAppRole({ ownerUrl, secretsDir })
    const app = new pg.Client({ connectionString: appUrl })
    await app.connect()
    try {
      await app.query('begin')
      await app.query("select graphile_worker.add_job('undone', '{}')")
      await app.query('rollback')
      await app.query("select graphile_worker.add_job('done', '{}', job_key := 'once')")
      await app.query("select graphile_worker.add_job('done', '{}', job_key := 'once')")
      const { rows } = await app.query('select count(*)::int as jobs from graphile_worker._private_jobs')
      expect(rows).toEqual([{ jobs: 1 }])
      await app.query('delete from graphile_worker._private_jobs')
      for (const statement of ['create table graphile_worker.mine (id int)', 'delete from graphile_worker.migrations'])
        await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' })
    } finally {
      await app.end()
    }
  })
}, 60_000)
