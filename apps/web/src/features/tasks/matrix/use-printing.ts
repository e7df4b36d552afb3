import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useWindowEvent } from '@mantine/hooks'

/** True while the page is being printed: what only paper shows is drawn then, and not before. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  // at once: the browser takes the page as it stands when this returns
  useWindowEvent('beforeprint', () => flushSync(() => setPrinting(true)))
  useWindowEvent('afterprint', () => setPrinting(false))
  return printing
}
