import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import type { Suggestion } from '@phoihop/contract/reading-shapes'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import type { Span } from '@phoihop/domain/conclusions/span'
import { useState } from 'react'
import { describeError } from '../../../lib/describe-error.ts'
import { notify } from '../../../lib/notify.ts'
import { newKey } from '../../../lib/new-key.ts'
import { notifyWithAct } from '../../../ui/notify-with-act.tsx'
import { useMarkWithoutTask, useSaveTask, useUnmarkTask } from '../api.ts'
import { focusItem } from './focus-item.ts'
import { tasksOf } from './item-progress.ts'
import { markText } from './mark-text.ts'
import { freeSpanOf } from '../task/sentence-bounds.ts'
import { entryOf } from '../task/task-typed.ts'

/** The task being entered: its words, and the stored task or the suggestion when one is changed. */
export interface Opened {
  span: Span
  task: PaperTask | null
  suggestion: Suggestion | null
}

/** What goes on on the sheet: which item is current, which task is open, and the acts of both. */
export function useMarking(paper: Conclusion) {
  const [current, setCurrent] = useState<string | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const withoutTask = useMarkWithoutTask(paper.id)
  const unmark = useUnmarkTask(paper.id)
  const save = useSaveTask(paper.id)

  const open = (next: Opened) => {
    if (opened === null) setOpened(next)
    else void notify(markText.finishFirst)
  }
  const openTask = (task: PaperTask) => open({ span: task, task, suggestion: null })
  const openSuggestion = (suggestion: Suggestion) => open({ span: suggestion, task: null, suggestion })
  /** The first free sentence of an item as a new task; an item that is full opens what it has. */
  const openItem = (item: Item, suggested: Suggestion | null = null) => {
    setCurrent(item.id)
    const span = freeSpanOf(paper.text, item, paper.tasks)
    const [first] = tasksOf(item, paper.tasks)
    if (suggested) openSuggestion(suggested)
    else if (span) open({ span, task: null, suggestion: null })
    else if (first) openTask(first)
  }
  const close = () => {
    const at = opened?.span
    setOpened(null)
    const item = at && paper.items.findLast((one) => one.start <= at.start)
    if (item) focusItem(item.id)
  }
  /** Words were selected: they become a new task, or the sentence of the one being entered. */
  const takeWords = (span: Span) => {
    window.getSelection()?.removeAllRanges()
    setOpened((now) => (now ? { ...now, span } : { span, task: null, suggestion: null }))
  }
  const toggleWithout = (item: Item) => {
    setCurrent(item.id)
    withoutTask.mutate(
      { itemId: item.id, withoutTask: !item.withoutTask },
      { onError: (error) => void notify(describeError(error)) },
    )
  }
  const remark = (task: PaperTask) =>
    save.mutate(
      { entry: entryOf(task), task: null, idempotencyKey: newKey() },
      { onSuccess: () => void notify(markText.undone), onError: (error) => void notify(describeError(error)) },
    )
  const remove = (task: PaperTask) =>
    unmark.mutate(
      { id: task.id, version: task.version },
      {
        onSuccess: () =>
          void notifyWithAct(markText.removed(task.ref), { label: markText.undo, run: () => remark(task) }),
        onError: (error) => void notify(describeError(error)),
      },
    )
  return {
    current,
    setCurrent,
    opened,
    setOpened,
    openTask,
    openSuggestion,
    openItem,
    close,
    takeWords,
    toggleWithout,
    remove,
  }
}

export type MarkingActs = ReturnType<typeof useMarking>
