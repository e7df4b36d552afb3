import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { undecidedItems } from '@phoihop/domain/conclusions/undecided-items'

export interface ItemProgress {
  total: number
  done: number
  undecided: readonly Item[]
}

/** How many items have been looked at: with a task, or said to give none. */
export function itemProgress({ items, tasks }: Pick<Conclusion, 'items' | 'tasks'>): ItemProgress {
  const undecided = undecidedItems(items, tasks)
  const total = undecidedItems(
    items.map((item) => ({ ...item, withoutTask: false })),
    [],
  ).length
  return { total, done: total - undecided.length, undecided }
}

export function tasksOf(item: Item, tasks: Conclusion['tasks']): Conclusion['tasks'] {
  return tasks.filter((task) => overlaps(task, item))
}
