import { useEffect, useState } from 'react'
import { spanOfRange } from '../../lib/span-of-range.ts'

interface Passage {
  start: number
  end: number
}

/** The words last selected in the paper on this page: on a phone, pressing elsewhere lets the selection itself go. */
export function useSelectedPassage(): { passage: Passage | null; forget: () => void } {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return
      const range = selection.getRangeAt(0)
      const sheet = [...document.querySelectorAll<HTMLElement>('article')].find((one) => range.intersectsNode(one))
      const span = sheet && spanOfRange(sheet, range)
      if (span) setPassage(span)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return { passage, forget: () => setPassage(null) }
}
