import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { isAlive } from './embedded/postmaster-file.ts'
import { throwAwayFolder } from './with-owner-database.ts'

const dataDir = throwAwayFolder()
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const options = { dataDir, log: () => undefined }

test('a second program on the same data is refused, and the server of a killed one is taken over', async () => {
  const program = await startProgram()
  await expect(startEmbeddedPostgres(options)).rejects.toThrow('Phối Hợp đang chạy với dữ liệu ở')

  const orphan = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  program.kill('SIGKILL')
  await once(program, 'exit')
  expect(isAlive(orphan)).toBe(true)
  const server = await startEmbeddedPostgres(options)
  await server.stop()
  await server.stop()
  expect(() => readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toThrow('ENOENT')
}, 60_000)

/** Another program that uses the data folder and does not end by itself. */
async function startProgram(): Promise<ChildProcess> {
  const source = new URL('./embedded-postgres.ts', import.meta.url).href
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(source)})
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined })
    console.log('ready'); setInterval(() => undefined, 1000)`
  const program = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(program.stdout, 'data')
  return program
}
