import { useEffect } from 'react'

/** What the history says of a page that was come to by issuing. */
export const ISSUED = 'issued'

/** What was pressed is gone with its page: whoever works by keyboard goes on at the title of the paper. */
export function useFocusTitle(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined
    const frame = requestAnimationFrame(() => document.querySelector('h1')?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [wanted])
}
