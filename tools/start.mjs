import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildProduct } from './build.mjs'
import { ROOT, main } from './workspace.mjs'

await main(async () => {
  console.log('Phối Hợp')
  await buildProduct()
  return runProduct()
})

/** Runs the product until it ends by itself or is asked to; answers its exit code. */
function runProduct() {
  const guard = pathToFileURL(path.join(ROOT, 'tools/stop-with-parent.mjs')).href
  // In a group of its own: Ctrl-C reaches it once, from us, and not a second time from the terminal, which would make
  // it give up closing in order.
  const product = spawn(process.execPath, ['--import', guard, 'apps/api/dist/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  let isStopping = false
  const stop = (signal) => {
    if (isStopping) return
    isStopping = true
    product.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  const watch = watchNpm(() => stop('SIGTERM'))
  return new Promise((resolve, reject) => {
    product.once('error', reject)
    product.once('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** A killed npm says nothing to us: notices that it is gone. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const npm = process.ppid
  return setInterval(() => {
    if (process.ppid !== npm) onGone()
  }, 1000)
}
