#!/usr/bin/env node
// npm run --silent paper -- FILE.json OUT.(docx|pdf): renders a paper and says what its form lacks.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')

if (!existsSync(tsx) || !existsSync(join(root, 'packages', 'paper', 'node_modules'))) {
  const installed = spawnSync('npx', ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (installed.status !== 0) process.exit(installed.status ?? 1)
}

const command = join(root, 'packages', 'paper', 'src', 'command.ts')
// npm runs scripts at the workspace root; the file is named from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const paper = spawnSync(
  process.execPath,
  [tsx, '--conditions=@phoihop/source', command, from, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exitCode = paper.status ?? 1
