import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CivilDate } from '@phoihop/domain/civil-date'

/** When the demo begins: after the deadlines of Kết luận 07-KL/HU in May 2017, before the quarter's end. */
export const DEMO_BEGINS = new Date('2017-06-20T01:00:00.000Z')

/**
 * The demo's clock: at its first start it stands at DEMO_BEGINS and then runs on like any clock, so that two papers of
 * 2015 and 2017 are of the past weeks and not of the past decade. `moveTo` moves it on to 8:00 of a later day; never
 * back, since what was done was done by then.
 */
export function demoClock(dataDir: string, moveTo: CivilDate | null = null): () => Date {
  const file = path.join(dataDir, 'demo-clock.json')
  const kept = readOffset(file) ?? writeOffset(file, DEMO_BEGINS)
  const moved = moveTo === null ? null : new Date(`${moveTo}T01:00:00.000Z`)
  const isLater = moved !== null && moved.getTime() > Date.now() + kept
  const offset = isLater ? writeOffset(file, moved) : kept
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

function writeOffset(file: string, at: Date): number {
  const offsetMs = at.getTime() - Date.now()
  writeFileSync(file, JSON.stringify({ offsetMs }))
  return offsetMs
}
