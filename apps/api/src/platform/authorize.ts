import type { Actor } from '@phoihop/domain/policy/actor'
import { AppError } from './app-error.ts'

/** Refuses with 403 when the rule says no. Ask only of rows the actor may see: unseen ones are 404 before this. */
export function authorize<T>(actor: Actor, rule: (actor: Actor, target: T) => boolean, target: T): void
export function authorize(actor: Actor, rule: (actor: Actor) => boolean): void
export function authorize<T>(actor: Actor, rule: (actor: Actor, target?: T) => boolean, target?: T): void {
  if (!rule(actor, target)) throw new AppError('request/not-allowed')
}
