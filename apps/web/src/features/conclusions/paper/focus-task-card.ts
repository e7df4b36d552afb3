export function taskCardId(taskId: string): string {
  return `task-${taskId}`
}

/** Shows the task of a sentence in the column beside the paper. */
export function focusTaskCard(taskId: string): void {
  const link = document.getElementById(taskCardId(taskId))
  link?.closest('li')?.scrollIntoView({ block: 'nearest' })
  link?.focus({ preventScroll: true })
}
