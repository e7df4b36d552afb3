import type { FoundDeadline } from '@phoihop/domain/deadlines/found-deadline'
import type { Token } from '../text/tokens.ts'
import type { Group } from './group-clauses.ts'

const NEAR = 7

/** The deadline that counts for a group: a date or rhythm first, then an event, then a manner such as "thường xuyên". */
export function chooseDeadline(
  group: Group,
  tokens: readonly Token[],
  found: readonly FoundDeadline[],
  inherited: FoundDeadline | null,
): FoundDeadline | null {
  const cued = found.filter((deadline) => !deadline.isWeak)
  const strong = cued.find((deadline) => deadline.kind !== 'event') ?? cued[0]
  if (strong) return strong
  const event = found.find((deadline) => deadline.kind === 'event')
  if (event) return event
  const standing = found.find((deadline) => deadline.kind === 'standing' && isManner(deadline, group, tokens))
  return inherited ?? standing ?? null
}

/** "Tiếp tục" and "thường xuyên" tell the manner of a duty only where the duty begins. */
function isManner(deadline: FoundDeadline, group: Group, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token, index) => index >= group.from && token.from >= deadline.from)
  const start = Math.max(group.directive.predicateAt, group.from)
  if (at >= start && at - start <= NEAR && !tokens.slice(start, at).some((token) => /^[.;]$/u.test(token.text)))
    return true
  if (!deadline.rule.startsWith('standing') || tokens[at]?.low !== 'thường') return false
  return tokens.slice(Math.max(group.from, at - 5), at).some((token) => /^[.;¶]$/u.test(token.text))
}
