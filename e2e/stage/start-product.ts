import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const READY = /Sẵn sàng: (http\S+)/u
const PATIENCE_MS = 240_000

/**
 * Starts the product once for all journeys, with a demo of its own; answers how to stop it and leave nothing behind.
 *
 * @public called by Playwright
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'phoihop-e2e-'))
  const product = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: ROOT,
    // the name of the command makes the product stop by itself when the runner is killed
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (product.exitCode === null && product.signalCode === null) {
      const gone = once(product, 'exit')
      product.kill('SIGTERM')
      await gone
    }
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const address = await readAddress(product)
    await checkHealth(address)
    // the workers start after this and take over the environment
    process.env.PHOIHOP_ADDRESS = address
    process.env.PHOIHOP_DATA_DIR = dataDir
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

/** The address the product says it answers at. */
function readAddress(product: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    const give = (why: string) => reject(new Error(`${why}\n${words}`))
    const timer = globalThis.setTimeout(() => give('the product was not ready in time'), PATIENCE_MS)
    const read = (part: unknown) => {
      words += String(part)
      const address = READY.exec(words)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    product.stdout?.on('data', read)
    product.stderr?.on('data', read)
    product.once('exit', () => give('the product ended before it was ready'))
  })
}

async function checkHealth(address: string): Promise<void> {
  for (let left = 50; left > 0; left -= 1) {
    const answer = await fetch(`${address}/api/health`)
    if (answer.status === 200) return
    await wait(200)
  }
  throw new Error(`${address}/api/health does not answer 200`)
}
