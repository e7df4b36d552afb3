import type { Assignment, Task } from '@phoihop/contract/task-shapes'

/** The parts whose lead may still be given to another. */
export function openLeadsOf(task: Task): Assignment[] {
  return task.assignments.filter(({ role, state }) => role === 'lead' && state !== 'withdrawn' && state !== 'accepted')
}

/** Where one leads alone it is that one; among many nobody is taken unasked. */
export function onlyLeadOf(task: Task): string | null {
  const [first, ...others] = openLeadsOf(task)
  return first && others.length === 0 ? first.id : null
}
