import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BUILD, ROOT } from './workspace.mjs'

const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.data', '.build', 'results', 'coverage'])

/** One hash of the names and contents of all files under `inputs` (files or folders; a missing one counts as absent). */
export function hashOf(inputs) {
  const hash = createHash('sha256').update(process.version)
  for (const input of inputs) {
    for (const file of filesUnder(path.join(ROOT, input))) {
      hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  const entries = readdirSync(place, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return []
    const file = path.join(place, entry.name)
    if (entry.isDirectory()) return filesUnder(file)
    return entry.isFile() ? [file] : []
  })
}

/**
 * Does `work` unless it was done before from the same inputs and its outputs are still there. The stamp is taken away
 * first and set last, so an interrupted one is done again.
 */
export async function onceFor({ name, inputs, outputs }, work) {
  const stamp = path.join(BUILD, `${name}.stamp`)
  const hash = hashOf(inputs)
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isDone && outputs.every((output) => existsSync(path.join(ROOT, output)))) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(BUILD, { recursive: true })
  writeFileSync(stamp, hash)
}
