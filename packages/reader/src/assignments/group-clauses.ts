import type { FoundDeadline } from '@phoihop/domain/deadlines/found-deadline'
import type { Name } from '../names/name.ts'
import type { Token } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Directive, IssuerNames } from './directive.ts'
import type { Reach } from './find-directives.ts'
import { findDirectives, refersBack } from './find-directives.ts'
import type { Clause } from './split-clauses.ts'
import { splitClauses } from './split-clauses.ts'

/** Clauses with the same leads: one assignment, or several when it holds several deadlines. Indices count tokens. */
export type Group = { from: number; end: number; leads: Name[]; directive: Directive; inherited: boolean }

/** The groups of a part, in order. Text before the first directive goes to the first group. */
export function groupClauses(tokens: readonly Token[], context: Context, reach: Reach, issuer: IssuerNames): Group[] {
  const groups: Group[] = []
  let about: Name[] | null = null
  const clauses = splitClauses(tokens)
  for (const [index, clause] of clauses.entries()) {
    const directives = findDirectives(tokens, clause, reach, issuer)
    if (directives.length === 0) extend(groups, clause.end)
    for (const [order, directive] of directives.entries()) {
      if (directive.rule === 'about') {
        about = directive.names
        continue
      }
      const next = directives[order + 1]
      const end = next ? next.at : clause.end
      const start = order === 0 ? startOf(clauses, index, groups) : directive.at
      const rewritten = about && directive.names === null ? { ...directive, names: about } : directive
      place(groups, tokens, { from: start, end, directive: rewritten }, context)
      extend(groups, clause.end)
    }
  }
  return groups.filter(hasDuty).map((group, index) => ({
    ...group,
    end: trimEnd(tokens, index < groups.length - 1 ? (groups[index + 1]?.from ?? group.end) : group.end),
  }))
}

/** A heading alone names somebody but gives nothing to do. */
function hasDuty(group: Group): boolean {
  return group.directive.rule !== 'heading' || group.end > group.directive.predicateAt + 1
}

type Placed = { from: number; end: number; directive: Directive }

function place(groups: Group[], tokens: readonly Token[], placed: Placed, context: Context): void {
  const { directive } = placed
  const current = groups.at(-1)
  const names = context.leads !== null && refersBack(directive) ? null : directive.names
  if (current && (names === null || refersBack(directive) || sameNames(names, current.leads))) {
    extend(groups, placed.end)
    // "Phòng Kinh tế" as a heading, then "Tham mưu …": the heading has got its duty
    if (current.directive.rule === 'heading') current.directive = { ...directive, names: current.leads }
    return
  }
  if (current && current.directive.rule === 'heading' && names !== null && directive.rule !== 'imperative') {
    // "Phòng Kinh tế: Giao đồng chí … " — the heading was only a topic
    groups.pop()
    groups.push({ from: current.from, end: placed.end, leads: names, directive, inherited: false })
    return
  }
  const leads = names ?? context.leads ?? directive.fallback ?? null
  if (leads === null) return
  groups.push({
    from: placed.from,
    end: placed.end,
    leads,
    directive,
    inherited: names === null && context.leads !== null,
  })
}

/** The clause with the topic before it: "Về công tác cán bộ: Giao …" begins at "Về". */
function startOf(clauses: readonly Clause[], index: number, groups: readonly Group[]): number {
  let first = index
  while (first > 0 && clauses[first]?.boundary === 'colon') first -= 1
  const start = clauses[first]?.from ?? 0
  return Math.max(start, groups.at(-1)?.end ?? 0)
}

function extend(groups: readonly Group[], end: number): void {
  const last = groups.at(-1)
  if (last) last.end = Math.max(last.end, end)
}

function sameNames(a: readonly Name[], b: readonly Name[]): boolean {
  const key = (names: readonly Name[]) =>
    names
      .map((name) => name.text.toLowerCase())
      .sort()
      .join('|')
  return key(a) === key(b)
}

/** Where the words begin that introduce what stands below: the last sentence, when it ends with a colon. */
export function introductionFrom(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== ':') return tokens.length
  return splitClauses(tokens).findLast((clause) => clause.boundary !== 'colon')?.from ?? 0
}

function trimEnd(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^[.;:,¶/…!]$/u.test(tokens[at - 1]?.text ?? '')) at -= 1
  return at
}

/** Parts a group where a second deadline of its own begins. */
export function splitByDeadlines(group: Group, tokens: readonly Token[], deadlines: readonly FoundDeadline[]): Group[] {
  const strong = deadlines.filter((deadline) => !deadline.isWeak)
  const cuts: number[] = []
  for (const [index, second] of strong.entries()) {
    const first = strong[index - 1]
    if (!first) continue
    const cut = cutBetween(tokens, first.to, second.from, group)
    if (cut !== null && !sameDeadline(first, second)) cuts.push(cut)
  }
  const starts = [group.from, ...cuts]
  return starts.map((from, index) => ({ ...group, from, end: trimEnd(tokens, starts[index + 1] ?? group.end) }))
}

function sameDeadline(a: FoundDeadline, b: FoundDeadline): boolean {
  return (
    a.kind === b.kind &&
    a.dueOn === b.dueOn &&
    a.dueTime === b.dueTime &&
    a.recurrence === b.recurrence &&
    a.kind !== 'event'
  )
}

/** The token behind the mark that parts two duties: a full stop or semicolon, else a comma or joining word before a verb. */
function cutBetween(tokens: readonly Token[], from: number, to: number, group: Group): number | null {
  const between = tokens
    .map((token, index) => ({ token, index }))
    .slice(group.from, group.end)
    .filter(({ token }) => token.from >= from && token.to <= to)
  const hard = between.find(({ token }) => /^[;.¶]$/u.test(token.text))
  const soft =
    between.find(({ token }) => token.text === ',') ?? between.find(({ token }) => /^(?:và|đồng)$/u.test(token.low))
  const found = hard ?? soft
  if (!found) return null
  return found.index + (found.token.low === 'đồng' ? 0 : 1)
}
