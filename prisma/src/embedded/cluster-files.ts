import { execFile } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { launchAs, type PostgresAccount } from './postgres-account.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { isAlive } from './postmaster-file.ts'

export const CLUSTER_OWNER = 'phoihop_owner'
const MAJOR_VERSION = '18'

export interface ClusterOptions {
  dataDir: string
  password: string
  account: PostgresAccount | null
  binaries: PostgresBinaries
  log: (sentence: string) => void
}

/** The data folder of the server, made at the first call. Only whole folders get the name: made aside, then renamed. */
export async function clusterFolder(options: ClusterOptions): Promise<string> {
  const folder = path.join(options.dataDir, 'postgres')
  removeDrafts(options.dataDir)
  if (!existsSync(folder)) {
    options.log('Đang tạo cơ sở dữ liệu kèm sẵn (chỉ lần đầu)…')
    takeName(await createDraft(options), folder)
  }
  const version = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR_VERSION) return folder
  throw new Error(
    `Dữ liệu ở ${folder} thuộc Postgres ${version}, chương trình kèm sẵn là ${MAJOR_VERSION}; xem docs/operations.md, mục nâng cấp.`,
  )
}

async function createDraft({ dataDir, password, account, binaries }: ClusterOptions): Promise<string> {
  const draft = path.join(dataDir, `postgres.draft-${process.pid}`)
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== null) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid)
  // C.UTF-8 built into Postgres: whole Unicode for lower() and ILIKE, order by code point that no system library can
  // change under an index. Vietnamese order where people read it: ORDER BY name COLLATE "vi-x-icu".
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${CLUSTER_OWNER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const args = [`--pgdata=${draft}`, ...access, ...locale, '--no-instructions']
  const launch = launchAs(account, binaries.initdb, args, [dataDir])
  try {
    await promisify(execFile)(launch.command, launch.args, {
      ...launch,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
    })
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    const advice = account === null ? '' : ' Đang chạy bằng quyền root: thử đặt mã nguồn và DATA_DIR ở /opt hoặc /srv.'
    throw new Error(`Không tạo được cơ sở dữ liệu kèm sẵn ở ${dataDir}. ${reason}${advice}`, { cause: error })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  chmodSync(draft, 0o700)
  return draft
}

function takeName(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // otherwise another first start was quicker: its folder is as good
  }
}

/** Drafts of starts that were killed; the process number is part of their name. */
function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const [, pid] = /^postgres\.draft-(\d+)/.exec(name) ?? []
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue
    rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
}
