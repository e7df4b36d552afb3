const LOCKED = 'kept-locked'

/** A locked screen is not opened by pulling the plug: until it is unlocked nothing kept is shown. */
export function lockKept(locked: boolean): void {
  try {
    if (locked) localStorage.setItem(LOCKED, '1')
    else localStorage.removeItem(LOCKED)
  } catch {
    // storage is forbidden: then nothing is kept either
  }
}

export function isKeptLocked(): boolean {
  try {
    return localStorage.getItem(LOCKED) !== null
  } catch {
    return true
  }
}
