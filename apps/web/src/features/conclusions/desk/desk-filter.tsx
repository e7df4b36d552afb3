import { isShown, SHOWN } from './desk-entries.ts'
import classes from './desk-list.module.css'
import type { DeskView } from './desk-view.ts'
import { SHOWN_LABELS, suggestionText } from './suggestion-text.ts'

/** Which lines are shown; the choice stands in the address. */
export function DeskFilter({ view }: { view: DeskView }) {
  const { desk } = view
  return (
    <div className={classes.filter} role="group" aria-label={suggestionText.list}>
      {[null, ...SHOWN].map((shown) => (
        <button
          key={shown ?? 'all'}
          type="button"
          className={classes.chip}
          aria-pressed={desk.shown === shown}
          onClick={() => desk.show(shown)}
        >
          {SHOWN_LABELS[shown ?? 'all']} <span className="ph-numbers">{countOf(view, shown)}</span>
        </button>
      ))}
    </div>
  )
}

function countOf({ desk }: DeskView, shown: (typeof SHOWN)[number] | null): number {
  return desk.entries.filter((entry) => isShown(entry, shown)).length
}
