export function entryId(key: string): string {
  return `entry-${key}`
}

export function markId(key: string): string {
  return `mark-${key}`
}

/** Puts the focus on a line of the list at once: keys pressed fast each find the next one. */
export function focusEntryNow(key: string): void {
  const head = document.getElementById(entryId(key))
  head?.focus({ preventScroll: true })
  head?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

const FOLDED_MS = 80

/** The same once what is being drawn is drawn; what was decided folds a moment later and moves what stands below. */
export function focusEntry(key: string): void {
  requestAnimationFrame(() => focusEntryNow(key))
  setTimeout(
    () => document.getElementById(entryId(key))?.closest('li')?.scrollIntoView({ block: 'nearest' }),
    FOLDED_MS,
  )
}

/** Brings one into view, with a little around it, if it is not there already. */
export function showElement(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
}
