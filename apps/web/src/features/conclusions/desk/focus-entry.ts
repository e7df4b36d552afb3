export const DECISIONS_ID = 'decisions'
export const FINISH_ID = 'desk-finish'

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
const LOST_AFTER_MS = [FOLDED_MS, 400, 1200]

/**
 * The same once what is being drawn is drawn; what was decided folds a moment later and moves what stands below. On a slow
 * machine the form that had the focus is taken away later still: then it is put there again.
 */
export function focusEntry(key: string): void {
  requestAnimationFrame(() => focusEntryNow(key))
  setTimeout(
    () => document.getElementById(entryId(key))?.closest('li')?.scrollIntoView({ block: 'nearest' }),
    FOLDED_MS,
  )
  for (const after of LOST_AFTER_MS)
    setTimeout(() => {
      if (document.activeElement === document.body) focusEntryNow(key)
    }, after)
}

/** Brings the words of a line into view beside it; where text and list are one column, the reader stays in the list. */
export function showMark(key: string): void {
  const column = document.querySelector('[data-column]')
  if (column && getComputedStyle(column).position === 'static') return
  document.getElementById(markId(key))?.scrollIntoView({ block: 'nearest' })
}

/** Brings a line into view inside its own column: the page, and the words pointed at, stay where they are. */
export function showEntry(key: string): void {
  const line = document.getElementById(entryId(key))?.closest('li')
  const column = line?.closest<HTMLElement>('[data-column]')
  if (!line || !column || column.scrollHeight <= column.clientHeight) return
  const [inner, outer] = [line.getBoundingClientRect(), column.getBoundingClientRect()]
  const top = outer.top + Number.parseFloat(getComputedStyle(line).scrollMarginTop)
  if (inner.top < top) column.scrollTop -= top - inner.top
  else if (inner.bottom > outer.bottom) column.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - top)
}

/** The head of what is to be decided next, or of the last steps. */
export function turnHead(): HTMLElement | null {
  return document.getElementById(DECISIONS_ID) ?? document.getElementById(FINISH_ID)
}

/** The button that was pressed is gone or shut: whoever works by keyboard goes on at the head of what comes next. */
export function goOnAtHead(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return
    const head = turnHead() ?? document.querySelector<HTMLElement>('[data-current="true"] > button')
    head?.focus({ preventScroll: true })
  }, FOLDED_MS)
}
