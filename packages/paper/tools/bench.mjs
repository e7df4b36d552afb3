#!/usr/bin/env node
// Times both renderings of papers of 1 to 200 pages:  node packages/paper/tools/bench.mjs
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
spawnSync(process.execPath, [tsx, '--conditions=@phoihop/source', join(import.meta.dirname, 'bench-paper.ts')], {
  stdio: 'inherit',
})
