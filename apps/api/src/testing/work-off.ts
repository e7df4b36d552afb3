import { Logger, runOnce } from 'graphile-worker'
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
  const means = { db: app.db, secrets: app.secrets, clock: () => app.now(), publicUrl }
  await runOnce({
    connectionString: app.appUrl,
    maxPoolSize: 2,
    taskList: taskListOf(jobsOf(means, mailer)),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  })
}
