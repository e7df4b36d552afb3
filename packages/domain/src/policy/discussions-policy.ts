import type { Actor } from './actor.ts'

/** Who works on a task or follows it may say something; an observer and an administrator look on, and staff report. */
export function mayComment(actor: Actor): boolean {
  return !['observer', 'administrator', 'staff'].includes(actor.function)
}
