/** What was typed and not yet taken by the server, as it waits on this machine. */
export interface Unsent {
  version: number
  clientId: string
  steps: unknown[]
  /** when the tab that holds it last said so */
  at: number
}

/**
 * A tab that has not been heard of for so long has died; one that is closed says so. Longer than a minute, since
 * browsers wake tabs in the background no oftener: taken over while it lives, its words would come twice.
 */
const ABANDONED_MS = 150_000

const PREFIX = 'manuscript:'

/** Takes over what an earlier tab of this person left unsent on this paper; null when nothing waits. */
export function takeUnsent(paperId: string, personId: string, now: number): Unsent | null {
  try {
    const mine = sessionStorage.getItem(tabKey(paperId))
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(paperId, personId)))
    for (const key of keys.toSorted((one) => (one.endsWith(mine ?? ' ') ? -1 : 1))) {
      const found = parse(localStorage.getItem(key))
      if (!found) localStorage.removeItem(key)
      else if (found.clientId === mine || now - found.at > ABANDONED_MS) return found
    }
  } catch {
    // storage is forbidden: nothing can wait in it
  }
  return null
}

/** Keeps what is unsent for a reload, a closed tab, a dead battery. Says whether it could. */
export function keepUnsent(paperId: string, personId: string, unsent: Unsent): boolean {
  try {
    sessionStorage.setItem(tabKey(paperId), unsent.clientId)
    localStorage.setItem(keyOf(paperId, personId, unsent.clientId), JSON.stringify(unsent))
    return true
  } catch {
    // storage is full or forbidden: what was typed still stands on the page
    return false
  }
}

export function forgetUnsent(paperId: string, personId: string, clientId: string): void {
  try {
    localStorage.removeItem(keyOf(paperId, personId, clientId))
  } catch {
    // as above
  }
}

const prefixOf = (paperId: string, personId: string) => `${PREFIX}${paperId}:${personId}:`
const keyOf = (paperId: string, personId: string, clientId: string) => `${prefixOf(paperId, personId)}${clientId}`
const tabKey = (paperId: string) => `${PREFIX}tab:${paperId}`

function parse(text: string | null): Unsent | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isUnsent(value) ? value : null
  } catch {
    return null
  }
}

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== 'object' || value === null) return false
  const { version, clientId, steps, at } = Object.fromEntries(Object.entries(value))
  return typeof version === 'number' && typeof clientId === 'string' && Array.isArray(steps) && typeof at === 'number'
}
