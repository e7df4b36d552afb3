import { Logger, runOnce } from 'graphile-worker'
import pg from 'pg'
import { jobsOf } from '../jobs.ts'
import { taskListOf } from '../platform/jobs.ts'
import type { Mailer } from '../platform/send-mail.ts'
import type { TestApp } from './test-app.ts'

/** Works off every job that waits, as the running product does, with the rights of the application. */
export async function workOff(
  app: TestApp,
  mailer: Mailer | null,
  publicUrl = 'https://phoihop.example',
): Promise<void> {
  const means = { db: app.db, files: app.files, secrets: app.secrets, clock: () => app.now(), publicUrl }
  const pgPool = new pg.Pool({ connectionString: app.appUrl, max: 3 })
  // the database of a test is dropped while its last connection is still closing
  pgPool.on('error', () => undefined)
  pgPool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await runOnce({
      pgPool,
      taskList: taskListOf(jobsOf(means, mailer)),
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    })
  } finally {
    await pgPool.end()
  }
}
