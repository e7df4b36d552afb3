import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAlive, readPostmasterFile, servesFolder } from './embedded/postmaster-file.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

/** Nothing of a throw-away server has to survive a power cut. */
export const THROW_AWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A folder for a throw-away server, which another account may pass through (Postgres does not run as root). */
export function throwAwayFolder(): string {
  removeAbandoned()
  const folder = mkdtempSync(path.join(tmpdir(), `phoihop-${process.pid}-`))
  chmodSync(folder, 0o711)
  return folder
}

/** Runs `work` on the given server, or on an empty throw-away one that leaves nothing behind. */
export async function withOwnerDatabase<T>(
  givenUrl: string | undefined,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (givenUrl !== undefined) return work(givenUrl)
  const dataDir = throwAwayFolder()
  try {
    const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings: THROW_AWAY_SETTINGS })
    try {
      return await work(server.ownerUrl)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What killed runs left: their number is part of the folder's name, and their server says which folder it serves. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, owner] = /^phoihop-(\d+)-/.exec(name) ?? []
    if (owner === undefined || isAlive(Number(owner))) continue
    try {
      const folder = realpathSync(path.join(tmpdir(), name))
      const cluster = path.join(folder, 'postgres')
      const left = readPostmasterFile(cluster)
      if (left !== null && isAlive(left.pid) && servesFolder(left.pid, cluster)) process.kill(left.pid, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    } catch {
      // another user's, or being removed by another run: not ours to mend
    }
  }
}
