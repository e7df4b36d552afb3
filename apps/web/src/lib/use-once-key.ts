import { useState } from 'react'
import { newKey } from './new-key.ts'

/**
 * Gives each submit its idempotency key: the same content gets the same key, however often it is sent again over a bad
 * line; other content, or the same after `done`, gets a new one.
 */
export function useOnceKey(): { keyFor: (content: unknown) => string; done: () => void } {
  const [keeper] = useState(createKeeper)
  return keeper
}

export function createKeeper(): { keyFor: (content: unknown) => string; done: () => void } {
  let last: { content: string; key: string } | null = null
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content) ?? ''
      if (last?.content !== text) last = { content: text, key: newKey() }
      return last.key
    },
    done: () => {
      last = null
    },
  }
}
