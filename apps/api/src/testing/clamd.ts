import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const UNPACKED = path.resolve(import.meta.dirname, '../../../../.build/clamav')
const INSTALLED = '/usr/sbin/clamd'
const PATIENCE_STEPS = 100

/** The harmless file every scanner takes for a virus. In two halves: a scanner would take this source for one too. */
export const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`, 'latin1')

/** Where clamd stands; null where there is none and its tests are left out. */
export function findClamd(): string | null {
  const unpacked = path.join(UNPACKED, INSTALLED)
  return [INSTALLED, unpacked].find((place) => existsSync(place)) ?? null
}

/** A clamd of one's own that knows one virus; its database is made by hand, since none can be downloaded. */
export async function startClamd(program: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phoihop-clamd-'))
  const port = await freePort()
  const config = path.join(folder, 'clamd.conf')
  writeFileSync(path.join(folder, 'test.ndb'), `Eicar-Test-Signature:0:*:${EICAR.toString('hex')}\n`)
  const lines = ['Foreground yes', `TCPSocket ${String(port)}`, 'TCPAddr 127.0.0.1', `DatabaseDirectory ${folder}`]
  writeFileSync(config, [...lines, 'MaxThreads 2', 'StreamMaxLength 26M', 'ConcurrentDatabaseReload no', ''].join('\n'))
  const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((name) => path.join(UNPACKED, 'usr/lib', name))
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') }
  const child = spawn(program, ['--config-file', config], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answers(child, port)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `tcp://127.0.0.1:${String(port)}`, stop }
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (words += String(part)))
  for (let left = PATIENCE_STEPS; left > 0; left -= 1) {
    if (child.exitCode !== null) break
    if (await isOpen(port)) return
    await wait(100)
  }
  throw new Error(`clamd does not answer\n${words}`)
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/** A port nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
