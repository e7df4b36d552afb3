import type { EditorView } from 'prosemirror-view'
import { text } from '../text.ts'
import classes from './sheet.module.css'
import type { Completion } from './use-completion.ts'

const ROW = 36
const GAP = 6

/** What may be put in at the caret, just below it; above it where the window ends. */
export function CompletionPopup({ view, completion }: { view: EditorView; completion: Completion }) {
  const { trigger, choices, index, choose } = completion
  const place = view.coordsAtPos(Math.min(trigger.from, view.state.doc.content.size))
  const height = Math.min(280, choices.length * ROW + 10)
  const top = place.bottom + GAP + height > window.innerHeight ? place.top - height - GAP : place.bottom + GAP
  const left = Math.max(8, Math.min(place.left, window.innerWidth - 340))
  return (
    <div className={classes.popup} style={{ top, left }} role="listbox" aria-label={text.pick}>
      {choices.map((words, i) => (
        <button
          key={words}
          type="button"
          role="option"
          aria-selected={i === index}
          tabIndex={-1}
          className={classes.choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(i)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
