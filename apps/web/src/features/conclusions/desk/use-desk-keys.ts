import { useWindowEvent } from '@mantine/hooks'
import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { type DeskEntry, needsDecision, neighbour, nextWhere } from './desk-entries.ts'
import { commandOf, type DeskCommand, type DeskPlace, takesKeys } from './desk-keys.ts'
import { focusEntryNow, turnHead } from './focus-entry.ts'
import { focusItemNow, itemOfButton } from './focus-item.ts'
import { itemProgress } from './item-progress.ts'
import type { Desk } from './use-desk.ts'
import type { DeskActs } from './use-desk-acts.ts'
import type { MarkingActs } from './use-marking.ts'

interface DeskKeysInput {
  paper: Conclusion
  stops: readonly Item[]
  desk: Desk
  acts: DeskActs
  marking: MarkingActs
  onHelp: () => void
}

const WHILE_ENTERING: ReadonlySet<DeskCommand> = new Set(['next', 'previous', 'first', 'last', 'help'])

/** The keys of the desk. On the sheet they are about the item in focus, elsewhere about the current line of the list. */
export function useDeskKeys(input: DeskKeysInput): void {
  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || takesKeys(event.target)) return
    const { paper, marking } = input
    const itemId = itemOfButton(event.target)
    const item = paper.items.find((one) => one.id === itemId) ?? null
    const place: DeskPlace = item ? 'sheet' : 'list'
    const command = commandOf(event, place)
    if (command === null || (marking.opened !== null && !WHILE_ENTERING.has(command))) return
    event.preventDefault()
    if (item) onSheet(command, item, input)
    else onList(command, input)
  })
}

function onList(command: DeskCommand, input: DeskKeysInput): void {
  const { paper, desk, acts } = input
  const { current } = desk
  if (command === 'next' || command === 'previous') {
    const isThere = document.activeElement?.closest('[data-entry]') !== null
    const to =
      isThere || command === 'previous'
        ? neighbour(desk.visible, current?.key ?? null, command === 'next' ? 1 : -1)
        : current
    go(desk, to ?? undefined)
  } else if (command === 'without-task') {
    const item = current && paper.items.findLast((one) => one.kind === 'item' && overlaps(one, current))
    if (item) void acts.withoutTask(item)
  } else if (current) onEntry(command, current, input)
  else general(command, input)
}

function onSheet(command: DeskCommand, item: Item, input: DeskKeysInput): void {
  const { stops, desk, acts, marking } = input
  const at = stops.findIndex((one) => one.id === item.id)
  const stop = { next: at + 1, previous: at - 1, first: 0, last: stops.length - 1 }
  const entry = desk.entries.find((one) => one.state === 'open' && one.suggestion !== null && overlaps(one, item))
  if (command === 'next' || command === 'previous' || command === 'first' || command === 'last') {
    const to = stops[stop[command]]
    if (to) focusItemNow(to.id)
  } else if (command === 'next-need' && !desk.entries.some((one) => one.state === 'open')) {
    const { undecided } = itemProgress(input.paper)
    const next = undecided.find((one) => one.ordinal > item.ordinal) ?? undecided[0]
    if (next) focusItemNow(next.id)
  } else if (command === 'create') marking.openItem(item, entry?.suggestion ?? null)
  else if (command === 'without-task' || (command === 'reject' && !entry)) void acts.withoutTask(item)
  else if (command === 'edit' && !entry) marking.openItem(item)
  else if (entry) onEntry(command, entry, input)
  else general(command, input)
}

function onEntry(command: DeskCommand, entry: DeskEntry, input: DeskKeysInput): void {
  const { desk, acts, marking } = input
  const commands: Partial<Record<DeskCommand, () => void>> = {
    accept: () => acts.accept(entry),
    edit: () => acts.edit(entry),
    reject: () => (entry.state === 'marked' && entry.task ? marking.remove(entry.task) : acts.reject(entry)),
    split: () => {
      if (entry.state !== 'open') return
      desk.setCurrent(entry.key)
      desk.setSplitting(entry.key)
    },
    merge: () => void acts.merge(entry),
    reopen: () => acts.reopen(entry),
  }
  const act = commands[command]
  if (act) act()
  else general(command, input)
}

function general(command: DeskCommand, { paper, desk, acts, onHelp }: DeskKeysInput): void {
  if (command === 'undo') void acts.undo()
  else if (command === 'accept-clear') void acts.acceptClear()
  else if (command === 'help') onHelp()
  else if (command === 'decide') turnHead()?.focus()
  else if (command === 'next-need') {
    const key = desk.current?.key ?? null
    const next =
      nextWhere(desk.entries, key, needsDecision) ?? nextWhere(desk.entries, key, (entry) => entry.state === 'open')
    const [undecided] = itemProgress(paper).undecided
    if (next) {
      if (desk.shown !== null && desk.shown !== 'open') desk.show(null)
      go(desk, next)
    } else if (undecided) focusItemNow(undecided.id)
  }
}

function go(desk: Desk, entry: DeskEntry | undefined): void {
  if (!entry) return
  desk.setCurrent(entry.key)
  focusEntryNow(entry.key)
}
