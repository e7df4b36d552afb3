import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Span } from '@phoihop/domain/conclusions/span'
import { useRef, useState } from 'react'
import { bodyOf, dragEdge, type Edge, roomFor } from '../task/sentence-bounds.ts'
import type { DeskEntry } from './desk-entries.ts'
import type { DeskActs } from './use-desk-acts.ts'
import type { MarkingActs } from './use-marking.ts'

/** The words of the task being entered, as a mark. */
export const ENTERING = 'entering'

export interface SpanDrag {
  /** the mark whose end is being dragged, and where it now is */
  dragged: { key: string; span: Span } | null
  drag: (key: string, span: Span, edge: Edge, place: number) => void
  drop: (entry: DeskEntry | null) => void
}

/** Moves the ends of a mark under the pointer: of the task being entered at once, of a suggestion when let go. */
export function useSpanDrag(paper: Conclusion, marking: MarkingActs, acts: DeskActs): SpanDrag {
  const [dragged, setDragged] = useState<SpanDrag['dragged']>(null)
  // the pointer moves faster than the page is drawn
  const now = useRef<SpanDrag['dragged']>(null)
  const drag = (key: string, span: Span, edge: Edge, place: number) => {
    const from = now.current?.key === key ? now.current.span : { start: span.start, end: span.end }
    const own = key === ENTERING ? marking.opened?.task?.id : null
    const others = paper.tasks.filter((task) => task.id !== own)
    const moved = dragEdge(paper.text, from, edge, place, roomFor(from, bodyOf(paper), others))
    now.current = { key, span: moved }
    setDragged(now.current)
    if (key === ENTERING && marking.opened) marking.setOpened({ ...marking.opened, span: moved })
  }
  const drop = (entry: DeskEntry | null) => {
    const last = now.current
    now.current = null
    setDragged(null)
    if (!last || !entry || (last.span.start === entry.start && last.span.end === entry.end)) return
    acts.moveSpan(entry, last.span)
  }
  return { dragged, drag, drop }
}
