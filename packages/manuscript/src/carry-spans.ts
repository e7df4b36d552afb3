import type { Span } from '@phoihop/domain/conclusions/span'
import { diffWordsWithSpace } from 'diff'

/** moved: the very same words, wherever they are now · changed: other words, recognisably the same sentence */
export type Carried = (Span & { fate: 'moved' | 'changed' }) | { fate: 'lost' }

/** So much of the longer of two sentences must have stayed for them to be the same sentence. */
const SAME_SHARE = 0.5
/** Beyond so many changed words the middle is taken as written anew: the comparison would take seconds. */
const MAX_CHANGES = 4000

/** A stretch that both texts share: `from` in the old, `to` in the new. */
interface Kept {
  from: number
  to: number
  length: number
}

/** Where spans of the old text are in the new one. A sentence cut out and put in elsewhere is found by its words. */
export function carrySpans<T extends Span>(before: string, after: string, spans: readonly T[]): Carried[] {
  if (before === after) return spans.map(({ start, end }) => ({ start, end, fate: 'moved' }))
  const kept = keptStretches(before, after)
  return apart(spans.map((span) => carry(span, before, after, kept)))
}

/** Two sentences run into one: each keeps its own part, the later what is left after the earlier. */
function apart(carried: readonly Carried[]): Carried[] {
  const apartByIndex = [...carried]
  const inOrder = [...carried.entries()]
    .flatMap(([i, one]) => (one.fate === 'lost' ? [] : [{ i, one }]))
    .toSorted((a, b) => a.one.start - b.one.start)
  let taken = 0
  for (const { i, one } of inOrder) {
    const start = Math.max(one.start, taken)
    taken = Math.max(taken, one.end)
    if (start === one.start) continue
    apartByIndex[i] = start < one.end ? { start, end: one.end, fate: 'changed' } : { fate: 'lost' }
  }
  return apartByIndex
}

function carry({ start, end }: Span, before: string, after: string, kept: readonly Kept[]): Carried {
  const words = before.slice(start, end)
  const inside = kept
    .map((one) => {
      const from = Math.max(one.from, start)
      return { to: one.to + from - one.from, length: Math.min(one.from + one.length, end) - from }
    })
    .filter((one) => one.length > 0)
  const [first, last] = [inside[0], inside.at(-1)]
  if (first && last) {
    const span = { start: first.to, end: last.to + last.length }
    if (after.slice(span.start, span.end) === words) return { ...span, fate: 'moved' }
  }
  const at = after.indexOf(words)
  const isOnce = at >= 0 && after.indexOf(words, at + 1) < 0
  if (isOnce) return { start: at, end: at + words.length, fate: 'moved' }
  if (first && last) {
    const span = { start: first.to, end: last.to + last.length }
    const stayed = inside.reduce((sum, one) => sum + one.length, 0)
    if (stayed >= SAME_SHARE * Math.max(end - start, span.end - span.start)) {
      return { ...widened(span, { start, end }, kept), fate: 'changed' }
    }
  }
  return { fate: 'lost' }
}

/** Words put in place of the sentence's first or last belong to it: up to what stood before and after it. */
function widened(span: Span, old: Span, kept: readonly Kept[]): Span {
  const before = kept.findLast((one) => one.from < old.start)
  const beyond = kept.find((one) => one.from + one.length > old.end)
  const startsCut = !kept.some((one) => one.from <= old.start && old.start < one.from + one.length)
  const endsCut = !kept.some((one) => one.from < old.end && old.end <= one.from + one.length)
  const start =
    startsCut && before ? Math.max(0, before.to + Math.min(before.length, old.start - before.from)) : span.start
  const end = endsCut && beyond ? beyond.to + Math.max(0, old.end - beyond.from) : span.end
  return start <= span.start && end >= span.end ? { start, end } : span
}

function keptStretches(before: string, after: string): Kept[] {
  const head = sharedHead(before, after)
  const tail = sharedTail(before, after, head)
  const stretches: Kept[] = head > 0 ? [{ from: 0, to: 0, length: head }] : []
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const
  let [from, to] = [head, head]
  for (const change of diffWordsWithSpace(...middle, { maxEditLength: MAX_CHANGES }) ?? []) {
    const { length } = change.value
    if (!change.added && !change.removed) stretches.push({ from, to, length })
    if (!change.added) from += length
    if (!change.removed) to += length
  }
  if (tail > 0) stretches.push({ from: before.length - tail, to: after.length - tail, length: tail })
  return stretches
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n += 1
  return n
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head
  let n = 0
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n += 1
  return n
}
