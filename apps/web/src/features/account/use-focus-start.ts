import { type RefObject, useEffect, useRef } from 'react'

/** The step before is gone with its button: whoever works by keyboard goes on at the first words of this one. */
export function useFocusStart(): RefObject<HTMLParagraphElement | null> {
  const start = useRef<HTMLParagraphElement>(null)
  useEffect(() => start.current?.focus(), [])
  return start
}
