import type { Actor } from './actor.ts'
import { unreachable } from '../unreachable.ts'

/** Which organisations' papers and work a post sees, as data: the API turns it into the condition of each query. */
export type VisibleScope =
  | { kind: 'organisations'; ids: readonly string[] }
  | { kind: 'locality'; ids: readonly string[]; localityId: string }
  | { kind: 'line'; ids: readonly string[]; territoryId: string; line: string }
  | { kind: 'territory'; ids: readonly string[]; territoryId: string }

/**
 * Everybody sees what their own organisation issues, receives, leads or coordinates; a leader or observer also what
 * lies in the scope of the post. What was of a body that ended is seen by those that came of it.
 */
export function visibleScope(actor: Actor): VisibleScope {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  if (actor.function !== 'leader' && actor.function !== 'observer') return { kind: 'organisations', ids }
  switch (actor.scope) {
    case 'organisation':
      return { kind: 'organisations', ids }
    case 'locality':
      return { kind: 'locality', ids, localityId: actor.localityId }
    case 'line':
      return actor.line === null
        ? { kind: 'organisations', ids }
        : { kind: 'line', ids, territoryId: actor.territoryId, line: actor.line }
    case 'territory':
      return { kind: 'territory', ids, territoryId: actor.territoryId }
    default:
      return unreachable(actor.scope)
  }
}
