import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** When the demo begins: after the deadlines of Kết luận 07-KL/HU in May 2017, before the quarter's end. */
export const DEMO_BEGINS = new Date('2017-06-20T01:00:00.000Z')

/**
 * The demo's clock: at its first start it stands at DEMO_BEGINS and then runs on like any clock, so that two papers of
 * 2015 and 2017 are of the past weeks and not of the past decade.
 */
export function demoClock(dataDir: string): () => Date {
  const file = path.join(dataDir, 'demo-clock.json')
  const offset = readOffset(file) ?? writeOffset(file)
  return () => new Date(Date.now() + offset)
}

function readOffset(file: string): number | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isKept = typeof kept === 'object' && kept !== null && 'offsetMs' in kept && typeof kept.offsetMs === 'number'
    return isKept ? Number(kept.offsetMs) : null
  } catch {
    return null
  }
}

function writeOffset(file: string): number {
  const offsetMs = DEMO_BEGINS.getTime() - Date.now()
  writeFileSync(file, JSON.stringify({ offsetMs }))
  return offsetMs
}
