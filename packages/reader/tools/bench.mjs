#!/usr/bin/env node
// Times the reader on papers of 10 to 500 pages:  node packages/reader/tools/bench.mjs
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
spawnSync(process.execPath, [tsx, '--conditions=@phoihop/source', join(import.meta.dirname, 'bench-reader.ts')], {
  stdio: 'inherit',
})
