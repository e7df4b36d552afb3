import { useEffect, useState } from 'react'
import { showEntry, showMark } from './focus-entry.ts'

const PAUSE_MS = 180

interface Lit {
  key: string
  /** where the pointer or the focus is */
  from: 'list' | 'sheet'
}

export interface Lighting {
  lit: string | null
  onLit: (key: string | null, from: Lit['from']) => void
}

/** One line and its words light up together; the one that is not pointed at is brought into view after a moment. */
export function useLighting(): Lighting {
  const [lit, setLit] = useState<Lit | null>(null)
  useEffect(() => {
    if (lit === null) return undefined
    const timer = setTimeout(() => (lit.from === 'list' ? showMark(lit.key) : showEntry(lit.key)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [lit])
  return {
    lit: lit?.key ?? null,
    onLit: (key, from) => setLit((now) => (key === null ? null : now?.key === key ? now : { key, from })),
  }
}
