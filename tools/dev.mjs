import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { generateClient } from './build.mjs'
import { installMissing } from './install.mjs'
import { ROOT, main, programOf } from './workspace.mjs'

const API_PORT = process.env.API_PORT ?? '3001'

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

/** Until the first ends or we are asked to stop; then all end. Being asked is not a failure. */
async function runTogether(programs) {
  const failed = await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(false))
    for (const program of programs) program.once('error', () => resolve(true)).once('exit', () => resolve(true))
  })
  const ends = programs.map((program) => program.exitCode ?? program.signalCode ?? once(program, 'exit'))
  for (const program of programs) program.kill('SIGTERM')
  // vite waits for open connections; the API must not be cut off while it closes the database, and is quicker than this
  const force = setTimeout(() => programs.forEach((program) => program.kill('SIGKILL')), 8000)
  await Promise.all(ends)
  clearTimeout(force)
  return failed ? 1 : 0
}
