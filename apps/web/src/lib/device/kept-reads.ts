import { clear, createStore, del, entries, get, set } from 'idb-keyval'
import { isKeptLocked } from './kept-lock.ts'
import { BUILD } from './reader.ts'

/** What was read, as it is kept for the case that there is no line. */
export interface Kept {
  data: unknown
  /** when it was read, by the device's clock */
  at: number
}

interface Row extends Kept {
  owner: string
  build: string
}

const DAY_MS = 86_400_000
const MOST_DAYS = 14
const MOST_TASKS = 30
const TASK = '["tasks","detail"'

/** One store for the whole device: it holds the reads of one person in one post, see `keepFor`. */
const store = createStore('phoihop-kept', 'reads')

/** Keeps what was read under its key. Where the device keeps nothing (private window, full), the page goes on without. */
export function keepRead(owner: string, key: string, data: unknown): Promise<void> {
  const row: Row = { owner, build: BUILD, data, at: Date.now() }
  return quietly(async () => {
    await set(key, row, store)
    if (key.startsWith(TASK)) await dropOldTasks()
  })
}

/** What was kept under the key: by this build of the pages, in the last two weeks, and while the screen is not locked. */
export async function findKept(key: string): Promise<Kept | null> {
  if (isKeptLocked()) return null
  const row = await get<Row>(key, store).catch(() => undefined)
  return row && isGood(row) ? row : null
}

/** From now on the device keeps for this owner: what another read goes, and what is too old. */
export function keepFor(owner: string): Promise<void> {
  return quietly(async () => {
    for (const [key, row] of await entries<string, Row>(store))
      if (row.owner !== owner || !isGood(row)) await del(key, store)
  })
}

/** Signing out leaves nothing to read on the device. */
export function forgetKept(): Promise<void> {
  return quietly(() => clear(store))
}

function isGood({ build, at }: Row): boolean {
  return build === BUILD && Date.now() - at < MOST_DAYS * DAY_MS
}

async function dropOldTasks(): Promise<void> {
  const tasks = (await entries<string, Row>(store)).filter(([key]) => key.startsWith(TASK))
  const old = tasks.toSorted(([, a], [, b]) => b.at - a.at).slice(MOST_TASKS)
  for (const [key] of old) await del(key, store)
}

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // nothing kept: without a line there is nothing to show, with one nothing is missing
  }
}
