import { spawn } from 'node:child_process'
import path from 'node:path'
import { generateClient } from './build.mjs'
import { installMissing } from './install.mjs'
import { ROOT, main, programOf } from './workspace.mjs'

const API_PORT = '3001'

await main(async () => {
  await installMissing()
  await generateClient()
  const api = programOf('tsx')
  const web = programOf('vite', 'apps/web')
  const watch = ['watch', '--clear-screen=false', '--conditions=@phoihop/source', 'apps/api/src/main.ts']
  return runTogether([
    start([...api, ...watch], { env: { PORT: API_PORT, NODE_ENV: 'development' } }),
    start([...web, '--port', process.env.PORT ?? '3000', '--strictPort'], {
      cwd: path.join(ROOT, 'apps/web'),
      env: { API_PORT },
    }),
  ])
})

function start(args, { cwd = ROOT, env }) {
  // In a group of its own, so that one Ctrl-C is handed on once, by us.
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
}

/** Until the first ends or we are asked to stop; then all end. */
async function runTogether(programs) {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    for (const program of programs) program.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  const codes = await Promise.all(programs.map((program) => endOf(program, stop)))
  return Math.max(...codes)
}

function endOf(program, stop) {
  return new Promise((resolve) => {
    program.once('error', (error) => (console.error(error.message), stop(), resolve(1)))
    program.once('exit', (code, signal) => (stop(), resolve(signal === null ? (code ?? 1) : 0)))
  })
}
