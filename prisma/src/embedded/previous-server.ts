import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { openOwnerSession, takeOwnership } from './owner-session.ts'
import { isAlive, readPostmasterFile, servesFolder } from './postmaster-file.ts'

const STOP_SECONDS = 30

/**
 * Clears what a killed start left behind. A server that still runs without its program is stopped by its own number,
 * after it has shown that it serves this very folder; one whose program is alive is left alone, and we refuse.
 */
export async function clearPreviousServer(folder: string, password: string): Promise<void> {
  const left = readPostmasterFile(folder)
  if (left === null) return
  if (!isAlive(left.pid) || !servesFolder(left.pid, folder)) {
    // Postgres would refuse to start if another process happens to have the same number by now.
    rmSync(path.join(folder, 'postmaster.pid'), { force: true })
    return
  }
  await refuseIfOwned(folder, left.port, password)
  process.kill(left.pid, 'SIGINT')
  // The command line is asked too: a dead server that nobody has reaped still counts as alive, but has none.
  for (let waited = 0; isAlive(left.pid) && servesFolder(left.pid, folder); waited += 0.05) {
    if (waited > STOP_SECONDS)
      throw new Error(`Postgres cũ (tiến trình ${left.pid}) không chịu dừng sau ${STOP_SECONDS} giây.`)
    await sleep(50)
  }
}

async function refuseIfOwned(folder: string, port: number, password: string): Promise<void> {
  // A server that does not answer (still recovering, out of connections) is asked again before anything is decided.
  for (let attempt = 1; ; attempt++) {
    try {
      const session = await openOwnerSession(port, password)
      const free = await ownershipIsFree(session)
      await session.end()
      if (free) return
      throw new AlreadyRunning(folder)
    } catch (error) {
      if (error instanceof AlreadyRunning) throw error
      const left = readPostmasterFile(folder)
      if (left === null || !isAlive(left.pid)) return
      if (attempt === 20)
        throw new Error(`Postgres cũ ở ${folder} (tiến trình ${left.pid}) đang chạy nhưng không trả lời.`, {
          cause: error,
        })
      await sleep(500)
    }
  }
}

/** Postgres needs a moment to notice that a killed program's session is gone. */
async function ownershipIsFree(session: Client): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await takeOwnership(session)) return true
    await sleep(200)
  }
  return false
}

/** Two programs on one data folder: the second must not touch it. */
export class AlreadyRunning extends Error {
  constructor(folder: string) {
    super(
      `Phối Hợp đang chạy với dữ liệu ở ${path.dirname(folder)}. Hãy dừng bản đang chạy, hoặc đặt DATA_DIR sang thư mục khác.`,
    )
    this.name = 'AlreadyRunning'
  }
}
