import type { PaperRelation, RelationEntry, TaskChange } from '@phoihop/contract/amendments'

type Act = TaskChange['act'] | 'keep'

/** One earlier paper as the form holds it; changes by task id, a task without one is kept. */
export interface RelationTyped {
  paper: PaperRelation['paper']
  kind: PaperRelation['kind']
  note: string
  changes: Readonly<Record<string, { act: TaskChange['act']; dueOn: string | null }>>
}

export function fromRelation({ paper, kind, note, changes }: PaperRelation): RelationTyped {
  return {
    paper,
    kind,
    note: note ?? '',
    changes: Object.fromEntries(changes.map(({ taskId, act, dueOn }) => [taskId, { act, dueOn }])),
  }
}

const DATED: ReadonlySet<string> = new Set(['postpone', 'stretch'])

export function isDated(act: Act): boolean {
  return DATED.has(act)
}

export function withAct(typed: RelationTyped, taskId: string, act: Act): RelationTyped {
  const { [taskId]: before, ...others } = typed.changes
  if (act === 'keep') return { ...typed, changes: others }
  return { ...typed, changes: { ...others, [taskId]: { act, dueOn: isDated(act) ? (before?.dueOn ?? null) : null } } }
}

export function withDue(typed: RelationTyped, taskId: string, dueOn: string | null): RelationTyped {
  const before = typed.changes[taskId]
  return before ? { ...typed, changes: { ...typed.changes, [taskId]: { ...before, dueOn } } } : typed
}

/** The task whose new deadline is missing, if any. */
export function findUndated(typed: RelationTyped): string | null {
  if (typed.kind !== 'amends') return null
  return Object.entries(typed.changes).find(([, { act, dueOn }]) => isDated(act) && dueOn === null)?.[0] ?? null
}

export function toEntry({ paper, kind, note, changes }: RelationTyped): RelationEntry {
  return {
    earlierId: paper.id,
    kind,
    note: note.trim() === '' ? null : note,
    changes:
      kind === 'amends' ? Object.entries(changes).map(([taskId, { act, dueOn }]) => ({ taskId, act, dueOn })) : [],
  }
}
