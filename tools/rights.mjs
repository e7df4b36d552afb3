import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT, Stop, isCommand, main, programOf } from './workspace.mjs'

const FILE = path.join(ROOT, 'docs/rights.md')

/** npm run rights: writes docs/rights.md from the policy. */
if (isCommand(import.meta.url))
  await main(() => {
    writeFileSync(FILE, written())
    console.log('Đã viết docs/rights.md')
  })

/** Part of npm run check: the table says what the policy says. */
export function checkRights() {
  if (readFileSync(FILE, 'utf8') !== written()) throw new Stop('docs/rights.md không còn đúng; chạy npm run rights')
}

function written() {
  const printed = spawnSync(
    process.execPath,
    [...programOf('tsx'), '--conditions=@phoihop/source', 'tools/print-rights.ts'],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (printed.status !== 0) throw new Stop(printed.stderr)
  return printed.stdout
}
