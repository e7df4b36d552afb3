import type { Span } from '@phoihop/domain/conclusions/span'
import { notify } from '../../../lib/notify.ts'
import { type DeskEntry, mergeable, nextWhere } from './desk-entries.ts'
import { focusEntry } from './focus-entry.ts'
import { changeOf } from './suggestion-change.ts'
import { suggestionText } from './suggestion-text.ts'
import type { Desk } from './use-desk.ts'
import type { MarkingActs } from './use-marking.ts'
import type { Run } from './use-run-act.ts'

/** What a person does with one line of the desk. */
export function entryActs(desk: Desk, marking: MarkingActs, run: Run) {
  /** On to the next one that is open, so that a row of decisions is a row of presses. */
  const goOn = (from: DeskEntry) => {
    const next = nextWhere(desk.visible, from.key, (entry) => entry.state === 'open')
    if (!next) return
    desk.setCurrent(next.key)
    focusEntry(next.key)
  }
  const accept = (entry: DeskEntry) => {
    const { suggestion } = entry
    if (entry.state !== 'open' || entry.busy || !suggestion) return
    if (!suggestion.clear) {
      void notify(suggestionText.notClear)
      marking.openSuggestion(suggestion)
      return
    }
    goOn(entry)
    void run({ act: 'accept', on: suggestion, entry: null })
  }
  const reject = (entry: DeskEntry) => {
    if (entry.state !== 'open' || entry.busy || !entry.suggestion) return
    goOn(entry)
    void run({ act: 'reject', on: entry.suggestion })
  }
  const reopen = ({ suggestion, state, busy }: DeskEntry) => {
    if (suggestion && !busy && (state === 'accepted' || state === 'rejected'))
      void run({ act: 'reopen', on: suggestion })
  }
  const edit = (entry: DeskEntry) => {
    if (entry.task) marking.openTask(entry.task)
    else if (entry.suggestion && entry.state === 'open') marking.openSuggestion(entry.suggestion)
  }
  return { goOn, accept, reject, reopen, edit, ...cutActs(desk, run) }
}

/** What changes which words one suggestion has. */
function cutActs(desk: Desk, run: Run) {
  const split = async (entry: DeskEntry, at: number) => {
    desk.setSplitting(null)
    if (entry.suggestion) await run({ act: 'split', on: entry.suggestion, at })
    focusEntry(entry.key)
  }
  const merge = async (entry: DeskEntry) => {
    const next = mergeable(desk.entries, entry)
    if (!next || !entry.suggestion) return void notify(suggestionText.notNeighbours)
    desk.setCurrent(entry.key)
    await run({ act: 'merge', on: entry.suggestion, next })
    focusEntry(entry.key)
  }
  const moveSpan = ({ suggestion }: DeskEntry, span: Span) => {
    if (suggestion) void run({ act: 'update', on: suggestion, change: { ...changeOf(suggestion), ...span } })
  }
  return { split, merge, moveSpan }
}
