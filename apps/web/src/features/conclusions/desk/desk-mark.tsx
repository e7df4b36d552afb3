import type { Span } from '@phoihop/domain/conclusions/span'
import type { ReactNode } from 'react'
import type { DeskEntry } from './desk-entries.ts'
import type { DeskView } from './desk-view.ts'
import { EntryNumber } from './entry-number.tsx'
import { focusEntry, markId } from './focus-entry.ts'
import { markText } from './mark-text.ts'
import classes from './marking-words.module.css'
import { SpanHandle } from './span-handle.tsx'
import { ENTRY_STATES, suggestionText } from './suggestion-text.ts'
import { ENTERING, type SpanDrag } from './use-span-drag.ts'

interface DeskMarkProps {
  /** null: the words of the task being entered */
  entry: DeskEntry | null
  span: Span
  begins: boolean
  ends: boolean
  view: DeskView
  spans: SpanDrag
  children: ReactNode
}

/** Words that give work, or may: a solid line under a task, a dashed one under what nobody has decided yet. */
export function DeskMark({ entry, span, begins, ends, view, spans, children }: DeskMarkProps) {
  const { desk, marking, lighting } = view
  const key = entry?.key ?? ENTERING
  const movable =
    entry === null || (entry.state === 'open' && desk.current?.key === key && marking.opened === null && !entry.busy)
  const handle = (edge: 'start' | 'end') => (
    <SpanHandle
      edge={edge}
      onDrag={(moved, place) => spans.drag(key, span, moved, place)}
      onDrop={() => spans.drop(entry)}
    />
  )
  const press = () => {
    if (entry?.task) marking.openTask(entry.task)
    else if (entry) {
      desk.show(null)
      desk.setCurrent(entry.key)
      focusEntry(entry.key)
    }
  }
  return (
    <mark
      id={begins && entry ? markId(key) : undefined}
      className={classes.mark}
      data-state={entry?.state ?? ENTERING}
      data-lit={lighting.lit === key}
      data-current={desk.current?.key === key}
      // not while words are being selected
      onPointerEnter={(event) => entry && event.buttons === 0 && lighting.onLit(key, 'sheet')}
      onPointerLeave={() => lighting.onLit(null, 'sheet')}
    >
      {begins && movable && handle('start')}
      {begins && entry && (
        <button type="button" className={classes.number} aria-label={labelOf(entry)} onClick={press}>
          <EntryNumber entry={entry} />
        </button>
      )}
      {children}
      {ends && movable && handle('end')}
    </mark>
  )
}

function labelOf({ task, number, ref, state }: DeskEntry): string {
  return task ? markText.editTask(number) : suggestionText.name(number, ref, ENTRY_STATES[state])
}
