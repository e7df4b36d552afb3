import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDatabase, type Database } from '@phoihop/db/client'
import { prepareDatabase } from '@phoihop/db/prepare-database'
import { seedReference } from '@phoihop/db/reference/seed-reference'
import { secretFile } from '@phoihop/db/secret-file'
import closeWithGrace from 'close-with-grace'
import { z } from 'zod'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { demoClock } from './demo/demo-clock.ts'
import { type DemoAccount, seedDemo } from './demo/seed-demo.ts'
import { jobsOf, TIMED_JOBS } from './jobs.ts'
import { createFolderStore, type FileStore } from './platform/file-store.ts'
import { startJobs } from './platform/jobs.ts'
import { createSecrets, type Secrets } from './platform/secrets.ts'
import { createClamd } from './platform/virus-scan.ts'
import { createMailer, repostMails } from './platform/send-mail.ts'

const log = (sentence: string) => console.log(sentence)
const Accounts = z.array(
  z.object({
    email: z.string(),
    label: z.string(),
    organisation: z.string(),
    territory: z.string(),
    password: z.string(),
  }),
)

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const config = readConfig(process.env)
  mkdirSync(config.dataDir, { recursive: true })
  const prepared = await prepareDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl ?? undefined,
    databaseOwnerUrl: config.databaseOwnerUrl ?? undefined,
    log,
  })
  try {
    await run(config, prepared)
  } catch (error) {
    await prepared.stop()
    throw error
  }
}

async function run(config: Config, prepared: Awaited<ReturnType<typeof prepareDatabase>>): Promise<void> {
  const db = createDatabase({ url: prepared.appUrl, maxConnections: 20 })
  const files = await openStore(config)
  const secrets = createSecrets(config.secretKey ?? secretFile(path.join(config.dataDir, 'secret.key')))
  const accounts = prepared.isDemo
    ? await demoAccounts(
        config.dataDir,
        db,
        () => prepared.startAnew(),
        () => seedDemo(db, { files, secrets }, log),
      )
    : null
  if (!accounts) await seedReference(db)
  const clock = prepared.isDemo ? demoClock(config.dataDir, config.demoDate) : () => new Date()
  const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))
  const app = await buildApp({
    db,
    files,
    secrets,
    scan: config.clamdUrl === null ? null : createClamd(config.clamdUrl),
    clock,
    phoneClock: () => new Date(),
    publicUrl: config.publicUrl,
    mailFrom: config.mail?.from ?? null,
    provider: config.provider,
    demo: accounts?.map(({ password: _, ...account }) => account) ?? null,
    secureCookie: config.secureCookie,
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    webFolder: existsSync(webFolder) ? webFolder : null,
    checkResponses: false,
  })
  process.on('unhandledRejection', (error) => app.log.error({ err: error }, 'unhandled rejection'))
  let jobs: { stop: () => Promise<void> } | null = null
  closeWithGrace({ delay: 8000, skip: ['unhandledRejection', 'beforeExit'] }, async () => {
    await app.close()
    await jobs?.stop()
    await db.close()
    await prepared.stop()
    log('Đã dừng.')
  })
  const address = await app.listen({ port: config.port, host: config.host }).catch(async (error: unknown) => {
    await app.close()
    await db.close()
    throw error
  })
  // only now: jobs at work would keep a program alive whose port is taken
  jobs = await workOff(config, prepared.appUrl, { db, files, secrets, clock })
  if (accounts) printAccounts(accounts, config.dataDir)
  log(`\nSẵn sàng: ${address}`)
}

/** Where files stand: in an object store where one is told, else in two folders. */
async function openStore({ s3, dataDir, filesCopyDir }: Config): Promise<FileStore> {
  if (s3 === null) return createFolderStore(path.join(dataDir, 'files'), filesCopyDir)
  // heavy, and of use to few
  const { checkBuckets, createS3Store } = await import('./platform/s3-store.ts')
  await checkBuckets(s3)
  return createS3Store(s3)
}

/** The jobs beside the answers: mail goes out where a mail server is told, at night accounts nobody uses are disabled and hashes held. */
async function workOff(
  config: Config,
  url: string,
  given: { db: Database; files: FileStore; secrets: Secrets; clock: () => Date },
): Promise<{ stop: () => Promise<void> }> {
  const means = { ...given, publicUrl: config.publicUrl ?? '' }
  const mailer = config.mail && createMailer(config.mail)
  if (mailer) await repostMails(means)
  const onTrouble = (message: string) => console.error(`việc nền: ${message}`)
  const runner = await startJobs({ url, tasks: jobsOf(means, mailer), timed: TIMED_JOBS, onTrouble })
  return {
    stop: async () => {
      await runner.stop()
      mailer?.close()
    },
  }
}

/** The demo is seeded once; its accounts stand in a file for the owner alone, written last: half a seed is begun anew. */
async function demoAccounts(
  dataDir: string,
  db: Database,
  startAnew: () => Promise<void>,
  seed: () => Promise<DemoAccount[]>,
) {
  const file = path.join(dataDir, 'demo-accounts.json')
  if (existsSync(file)) return Accounts.parse(JSON.parse(readFileSync(file, 'utf8')))
  if ((await db.prisma.locality.count()) > 0) await startAnew()
  await seedReference(db)
  const accounts: DemoAccount[] = await seed()
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return accounts
}

function printAccounts(accounts: readonly DemoAccount[], dataDir: string): void {
  log(`\nTài khoản trình diễn (cũng ở ${path.join(dataDir, 'demo-accounts.json')}):`)
  for (const { territory, email, password, label, organisation } of accounts) {
    log(`  ${territory.padEnd(14)} ${email.padEnd(34)} ${password}  ${label}: ${organisation}`)
  }
}
