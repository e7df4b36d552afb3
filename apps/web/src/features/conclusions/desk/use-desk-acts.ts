import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import type { Decided, Suggestion } from '@phoihop/contract/readings'
import { overlaps, type Span } from '@phoihop/domain/conclusions/span'
import { fold } from '@phoihop/domain/vietnamese-text'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { notifyWithAct } from '../../../ui/notify-with-act.tsx'
import { type DeskAct, type SuggestionChange, useDecide, useMarkItems } from '../readings-api.ts'
import { clearOnes, type DeskEntry, mergeable, nextWhere } from './desk-entries.ts'
import { focusEntry } from './focus-entry.ts'
import { itemProgress } from './item-progress.ts'
import { changeOf, isAsking, withName } from './suggestion-change.ts'
import { suggestionText } from './suggestion-text.ts'
import type { Desk } from './use-desk.ts'
import type { MarkingActs } from './use-marking.ts'

interface Changed {
  suggestion: Suggestion
  change: SuggestionChange
}

/** What a person does on the desk; a refusal is said, and everything read again. */
export function useDeskActs(paper: Conclusion, desk: Desk, marking: MarkingActs) {
  const decide = useDecide(paper.id)
  const marks = useMarkItems(paper.id)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)

  const run = async (act: DeskAct): Promise<Decided | null> => {
    try {
      return await decide.mutateAsync(act)
    } catch (error) {
      void notify(describeError(error))
      return null
    }
  }
  /** On to the next one that is open, so that a row of decisions is a row of presses. */
  const goOn = (from: DeskEntry) => {
    const next = nextWhere(desk.visible, from.key, (entry) => entry.state === 'open')
    if (!next) return
    desk.setCurrent(next.key)
    focusEntry(next.key)
  }
  const undo = async () => {
    if (desk.read.undo === null) return void notify(suggestionText.nothingToUndo)
    if (await run({ act: 'undo' })) void notify(suggestionText.undone)
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
  const acceptClear = async () => {
    const picked = clearOnes(desk.entries)
    if (picked.length === 0 || !(await run({ act: 'accept-many', picked }))) return
    const act = { label: suggestionText.undo, run: () => void undo() }
    void notifyWithAct(suggestionText.acceptedMany(picked.length), act)
  }
  const reopen = (entry: DeskEntry) => {
    const { suggestion, state, busy } = entry
    if (suggestion && !busy && (state === 'accepted' || state === 'rejected'))
      void run({ act: 'reopen', on: suggestion })
  }
  const edit = (entry: DeskEntry) => {
    if (entry.task) marking.openTask(entry.task)
    else if (entry.suggestion && entry.state === 'open') marking.openSuggestion(entry.suggestion)
  }
  const split = async (entry: DeskEntry, at: number) => {
    desk.setSplitting(null)
    if (entry.suggestion) await run({ act: 'split', on: entry.suggestion, at })
    focusEntry(entry.key)
  }
  const merge = (entry: DeskEntry) => {
    const next = mergeable(desk.entries, entry)
    if (!next || !entry.suggestion) return void notify(suggestionText.notNeighbours)
    void run({ act: 'merge', on: entry.suggestion, next })
  }
  const moveSpan = ({ suggestion }: DeskEntry, span: Span) => {
    if (suggestion) void run({ act: 'update', on: suggestion, change: { ...changeOf(suggestion), ...span } })
  }
  /** Several changes, one after the other; stops at the first refusal. */
  const changeAll = async (changes: readonly Changed[]) => {
    for (const [done, { suggestion, change }] of changes.entries()) {
      setProgress({ done, total: changes.length })
      if (!(await run({ act: 'update', on: suggestion, change }))) break
    }
    setProgress(null)
  }
  /** From now on the words mean that body; suggestions it does not reach are changed one by one. */
  const decideName = async (asked: { words: string; suggestions: Suggestion[] }, keys: string[], always: boolean) => {
    const [key = ''] = keys
    let rest = asked.suggestions
    if (always && keys.length === 1 && key.startsWith('organisation:')) {
      const taught = await run({ act: 'teach', words: asked.words, organisationId: key.slice('organisation:'.length) })
      if (!taught) return
      rest = taught.suggestions.rows.filter((one) => one.state === 'open' && asks(one, asked.words))
    }
    await changeAll(rest.map((suggestion) => ({ suggestion, change: withName(suggestion, asked.words, keys) })))
  }
  /** The item gives no work: what was suggested in it goes first. */
  const withoutTask = async (item: Item) => {
    const inside = item.withoutTask
      ? []
      : desk.entries.filter((entry) => entry.state === 'open' && entry.suggestion && overlaps(entry, item))
    for (const { suggestion } of inside) {
      if (suggestion && !(await run({ act: 'reject', on: suggestion }))) return
    }
    marking.toggleWithout(item)
  }
  const markRest = () => {
    const ids = itemProgress(paper).undecided.map((item) => item.id)
    marks.mutate(ids, {
      onSuccess: () => void notify(suggestionText.restMarked(ids.length)),
      onError: (error) => void notify(describeError(error)),
    })
  }
  const readAgain = async () => {
    const answer = await run({ act: 'read-again' })
    const open = answer?.suggestions.rows.filter((one) => one.state === 'open').length ?? 0
    if (answer) void notify(suggestionText.readAgainDone(open))
  }
  return {
    accept,
    reject,
    acceptClear,
    reopen,
    edit,
    split,
    merge,
    moveSpan,
    changeAll,
    decideName,
    withoutTask,
    markRest,
    readAgain,
    undo,
    goOn,
    progress,
    busy: decide.isPending || progress !== null,
    acceptingClear: decide.isPending && decide.variables?.act === 'accept-many',
    marking: marks.isPending,
  }
}

export type DeskActs = ReturnType<typeof useDeskActs>

function asks({ addresses }: Suggestion, words: string): boolean {
  return addresses.some((address) => isAsking(address) && fold(address.words) === fold(words))
}
