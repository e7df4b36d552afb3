import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { noticesApi } from '@phoihop/contract/notices'
import pg from 'pg'
import { expect, test } from 'vitest'
import { issuedPaper } from '../testing/papers.ts'
import { createTestApp } from '../testing/test-app.ts'
import { workOff } from '../testing/work-off.ts'
import { freeHeldJobs } from './jobs.ts'

test('a program killed in the middle of telling loses nothing, and nothing is told twice', async () => {
  const app = await createTestApp()
  const pool = new pg.Pool({ connectionString: app.appUrl, max: 1 })
  try {
    await issuedPaper(app)
    await dieWhileTelling(app.appUrl)
    await workOff(app, null)
    // held by the dead program
    expect((await app.ok('here:officer', noticesApi.list)).rows).toEqual([])
    await freeHeldJobs(pool, 0)
    await workOff(app, null)
    await workOff(app, null)
    expect((await app.ok('here:officer', noticesApi.list)).rows).toMatchObject([{ kind: 'issue' }])
  } finally {
    await pool.end()
    await app.close()
  }
}, 60_000)

/** Another program takes up the job, has written half of it, and is killed. */
async function dieWhileTelling(url: string): Promise<void> {
  const [jobs, tell] = ['./jobs.ts', '../features/notices/public.ts'].map((file) => new URL(file, import.meta.url).href)
  const script = `const { startJobs } = await import(${JSON.stringify(jobs)})
    const { tell } = await import(${JSON.stringify(tell)})
    const { createDatabase } = await import('@phoihop/db/client')
    const db = createDatabase({ url: ${JSON.stringify(url)}, maxConnections: 4 })
    const halfway = { ...db, prisma: { $transaction: (act, options) => db.prisma.$transaction(async (tx) => {
      await act(tx)
      console.log('written')
      await new Promise(() => setInterval(() => undefined, 1000))
    }, options) } }
    await startJobs({ url: ${JSON.stringify(url)}, timed: [], onTrouble: console.error, tasks: {
      tell: (payload) => tell({ db: halfway, clock: () => new Date('2017-06-20T03:00:00Z') }, payload) } })`
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@phoihop/source', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  )
  await once(program.stdout, 'data')
  program.kill('SIGKILL')
  await once(program, 'exit')
}
