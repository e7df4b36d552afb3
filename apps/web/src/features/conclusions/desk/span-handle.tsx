import type { PointerEvent } from 'react'
import type { Edge } from '../task/sentence-bounds.ts'
import { placeAtPoint } from './place-at-point.ts'
import classes from './span-handle.module.css'
import { suggestionText } from './suggestion-text.ts'

interface SpanHandleProps {
  edge: Edge
  /** the pointer is over this place in the paper's text */
  onDrag: (edge: Edge, place: number) => void
  onDrop: () => void
}

/** The handle at one end of a sentence, for mouse and finger; the keyboard moves the ends in the form. */
export function SpanHandle({ edge, onDrag, onDrop }: SpanHandleProps) {
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    const root = event.currentTarget.closest('article')
    if (!root) return
    // on the window: the words, and this handle among them, are drawn anew while it is dragged
    const move = (moved: globalThis.PointerEvent) => {
      const place = placeAtPoint(root, moved.clientX, moved.clientY)
      if (place !== null) onDrag(edge, place)
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      onDrop()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
  }
  return (
    <span
      className={classes.handle}
      data-edge={edge}
      aria-hidden
      title={suggestionText.edge[edge]}
      onPointerDown={begin}
    />
  )
}
