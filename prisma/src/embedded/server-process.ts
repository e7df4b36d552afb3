import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchAs, type PostgresAccount } from './postgres-account.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { AlreadyRunning } from './previous-server.ts'

const READY_SECONDS = 60
const STOP_SECONDS = 20

export interface ServerOptions {
  folder: string
  binaries: PostgresBinaries
  account: PostgresAccount | null
  settings: Record<string, string>
  log: (sentence: string) => void
}

export interface ServerProcess {
  port: number
  /** Tries `open` until the server accepts it; fails as soon as the server gives up. */
  connect: <T>(open: () => Promise<T>) => Promise<T>
  stop: () => Promise<void>
}

/** One running `postgres`; its own words go to `postgres.log` beside the data folder, anew at each start. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { folder, log } = options
  const port = await freePort()
  const logFile = `${folder}.log`
  const child = launch(options, port, logFile)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  let stopping = false
  const forget = stopWithProgram(child)
  void exited.then(() => {
    forget()
    if (!stopping) log(`Postgres kèm sẵn đã dừng ngoài ý muốn; xem ${logFile}.`)
  })
  return {
    port,
    connect: (open) =>
      connectTo(open, { folder, logFile, hasEnded: () => child.exitCode !== null || child.pid === undefined }),
    stop: async () => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      child.kill('SIGINT') // "fast shutdown": ends the sessions, writes everything
      const force = setTimeout(() => child.kill('SIGQUIT'), STOP_SECONDS * 1000)
      await exited
      clearTimeout(force)
    },
  }
}

/** Whatever ends the program before it calls `stop`, the server does not stay behind. Answers how to undo this. */
function stopWithProgram(child: ChildProcess): () => void {
  const atExit = () => child.kill('SIGINT')
  // A signal nobody else waits for ends a program without 'exit'; one that somebody handles is theirs alone.
  const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const onSignal = () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
    }
    return { signal, onSignal }
  })
  process.once('exit', atExit)
  for (const { signal, onSignal } of signals) process.on(signal, onSignal)
  return () => {
    process.removeListener('exit', atExit)
    for (const { signal, onSignal } of signals) process.removeListener(signal, onSignal)
  }
}

function launch({ folder, binaries, account, settings }: ServerOptions, port: number, logFile: string): ChildProcess {
  const ours = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const flags = Object.entries({ ...ours, ...settings }).map(([name, value]) => `--${name}=${value}`)
  const { command, args, ...identity } = launchAs(account, binaries.postgres, ['-D', folder, ...flags], [folder])
  const output = openSync(logFile, 'w', 0o600)
  // In its own process group: Ctrl-C in the terminal reaches the program, which closes the server last.
  const child = spawn(command, args, {
    ...identity,
    detached: true,
    cwd: '/',
    stdio: ['ignore', output, output],
    env: { ...process.env, LC_ALL: 'C' },
  })
  closeSync(output)
  child.unref()
  return child
}

interface Attempt {
  folder: string
  logFile: string
  hasEnded: () => boolean
}

async function connectTo<T>(open: () => Promise<T>, { folder, logFile, hasEnded }: Attempt): Promise<T> {
  for (let waited = 0; ; waited += 0.025) {
    try {
      return await open()
    } catch (error) {
      const words = hasEnded() ? readFileSync(logFile, 'utf8') : ''
      if (words.includes('"postmaster.pid" already exists')) throw new AlreadyRunning(folder)
      if (hasEnded() || waited > READY_SECONDS) {
        throw new Error(`Postgres kèm sẵn không khởi động được. ${words.trim().slice(-800)}`, { cause: error })
      }
      await sleep(25)
    }
  }
}

/** The system picks a free port; it is given back at once and taken again by Postgres a moment later. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
