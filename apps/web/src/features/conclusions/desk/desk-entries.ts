import type { Suggestion } from '@phoihop/contract/reading-shapes'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import type { Span } from '@phoihop/domain/conclusions/span'
import type { DeskAct } from '../readings-api.ts'

/** open: to decide · accepted: became a task · rejected: gives no work · marked: a task somebody marked by hand */
export type EntryState = 'open' | 'accepted' | 'rejected' | 'marked'

/** One line of the desk: a suggestion, the task it became, or a task without a suggestion. */
export interface DeskEntry extends Span {
  key: string
  /** place in the list, from 1 */
  number: number
  ref: string
  state: EntryState
  suggestion: Suggestion | null
  task: PaperTask | null
  /** an act on it is under way */
  busy: boolean
}

/** Suggestions and tasks as one list in the order of the paper. What is under way is shown as if it were done. */
export function deskEntries(
  suggestions: readonly Suggestion[],
  tasks: readonly PaperTask[],
  underWay: readonly DeskAct[] = [],
): DeskEntry[] {
  const expected = expectedStates(underWay)
  const taskById = new Map(tasks.map((task) => [task.id, task]))
  const own = suggestions.filter((one) => one.state !== 'merged' && expected.get(one.id) !== 'merged')
  const fromSuggestions = own.map((suggestion) => {
    const task = suggestion.taskId === null ? null : (taskById.get(suggestion.taskId) ?? null)
    const { start, end, ref } = task ?? suggestion
    const known = suggestion.state === 'merged' ? 'open' : suggestion.state
    const state = expected.get(suggestion.id) ?? known
    const busy = expected.has(suggestion.id)
    return { key: suggestion.id, start, end, ref, state: state === 'merged' ? known : state, suggestion, task, busy }
  })
  const taken = new Set(own.map((one) => one.taskId))
  const byHand = tasks
    .filter((task) => !taken.has(task.id))
    .map(({ id, start, end, ref }) => ({
      key: id,
      start,
      end,
      ref,
      state: 'marked' as const,
      suggestion: null,
      task: taskById.get(id) ?? null,
      busy: false,
    }))
  return [...fromSuggestions, ...byHand]
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1))
    .map((entry, i) => ({ ...entry, number: i + 1 }))
}

function expectedStates(underWay: readonly DeskAct[]): Map<string, 'open' | 'accepted' | 'rejected' | 'merged'> {
  const expected = new Map<string, 'open' | 'accepted' | 'rejected' | 'merged'>()
  for (const one of underWay) {
    if (one.act === 'accept') expected.set(one.on.id, 'accepted')
    if (one.act === 'accept-many') for (const { id } of one.picked) expected.set(id, 'accepted')
    if (one.act === 'reject') expected.set(one.on.id, 'rejected')
    if (one.act === 'reopen' || one.act === 'update' || one.act === 'split') expected.set(one.on.id, 'open')
    if (one.act === 'merge') expected.set(one.on.id, 'open').set(one.next.id, 'merged')
  }
  return expected
}

export const SHOWN = ['needs', 'open', 'accepted', 'rejected'] as const
/** Which entries the list shows; null: all. */
export type Shown = (typeof SHOWN)[number]

export function isShown(entry: DeskEntry, shown: Shown | null): boolean {
  switch (shown) {
    case null:
      return true
    case 'needs':
      return needsDecision(entry)
    case 'accepted':
      return entry.state === 'accepted' || entry.state === 'marked'
    default:
      return entry.state === shown
  }
}

export function needsDecision({ state, suggestion }: DeskEntry): boolean {
  return state === 'open' && suggestion !== null && !suggestion.clear
}

/** How many suggestions have been decided, of how many. */
export function decidedCount(entries: readonly DeskEntry[]): { done: number; total: number } {
  const suggested = entries.filter((entry) => entry.suggestion !== null)
  return { done: suggested.filter((entry) => entry.state !== 'open').length, total: suggested.length }
}

/** The suggestions that may all be accepted at once. */
export function clearOnes(entries: readonly DeskEntry[]): Suggestion[] {
  return entries.flatMap(({ state, suggestion, busy }) =>
    state === 'open' && suggestion?.clear && !busy ? [suggestion] : [],
  )
}

/** The entry after (`by` 1) or before (-1) one; of none: the first or last. Stays at the ends. */
export function neighbour(entries: readonly DeskEntry[], key: string | null, by: 1 | -1): DeskEntry | undefined {
  const at = entries.findIndex((entry) => entry.key === key)
  if (at < 0) return by === 1 ? entries[0] : entries.at(-1)
  return entries[Math.min(entries.length - 1, Math.max(0, at + by))]
}

/** The next entry after one for which `wanted` holds, going round the end of the list. */
export function nextWhere(
  entries: readonly DeskEntry[],
  key: string | null,
  wanted: (entry: DeskEntry) => boolean,
): DeskEntry | undefined {
  const at = entries.findIndex((entry) => entry.key === key)
  return [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))].find(wanted)
}

/** The first line that was decided before an act was taken back and is open after it. */
export function restoredBy(before: readonly DeskEntry[], after: readonly Suggestion[]): string | null {
  const open = new Set(after.filter((one) => one.state === 'open').map((one) => one.id))
  return before.find((entry) => entry.state !== 'open' && open.has(entry.key))?.key ?? null
}

/** The suggestion that would be merged into this one: the next in the paper, when both are still open. */
export function mergeable(entries: readonly DeskEntry[], entry: DeskEntry): Suggestion | null {
  const next = entries.filter((one) => one.suggestion !== null).find((one) => one.start > entry.start)
  return entry.state === 'open' && next?.state === 'open' ? next.suggestion : null
}
