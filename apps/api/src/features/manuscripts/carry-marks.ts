import type { LosingTask } from '@phoihop/contract/manuscript-shapes'
import type { Tx } from '@phoihop/db/client'
import type { Block } from '@phoihop/domain/conclusions/outline'
import { overlaps, type Span, trimSpan } from '@phoihop/domain/conclusions/span'
import { fold } from '@phoihop/domain/vietnamese-text'
import { type Carried, carrySpans } from '@phoihop/manuscript/carry-spans'

interface NewText {
  text: string
  blocks: readonly Block[]
}

interface Marked extends Span {
  id: string
  ref: string
  quote: string
}

/**
 * Takes the tasks and suggestions of a paper along into its new text: the quote of each task is again the very words at
 * its place. Answers the tasks whose sentence is gone and that may not go with it (`letGo`): then nothing may be saved.
 */
export async function carryMarks(
  tx: Tx,
  paper: { id: string; text: string },
  next: NewText,
  letGo: readonly string[],
): Promise<LosingTask[]> {
  const where = { conclusionId: paper.id }
  const tasks = await tx.task.findMany({
    where,
    select: { id: true, ref: true, start: true, end: true, quote: true },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  })
  const places = placesOf(paper.text, next, tasks)
  const lost = tasks.filter((_, i) => places[i] === null)
  const losing = lost.filter((task) => !letGo.includes(task.id))
  if (losing.length > 0) return losing.map(({ id, ref, quote }) => ({ id, ref, quote }))
  // the suggestion of a task that goes was of the same sentence
  const gone = lost.map((task) => task.id)
  await tx.suggestion.deleteMany({ where: { taskId: { in: gone } } })
  await tx.task.deleteMany({ where: { id: { in: gone } } })
  await moveTasks(tx, next, tasks, places)
  await moveSuggestions(tx, paper, next)
  return []
}

/** Where each span is in the new text, null where it is no sentence of an item or paragraph any more. */
function placesOf(before: string, { text, blocks }: NewText, spans: readonly Span[]): (Span | null)[] {
  return carrySpans(before, text, spans).map((place: Carried) => {
    if (place.fate === 'lost') return null
    const span = trimSpan(place, text)
    const isInside = span.start < span.end && blocks.some((block) => overlaps(block, span))
    return isInside ? { start: span.start, end: span.end } : null
  })
}

async function moveTasks(tx: Tx, next: NewText, tasks: readonly Marked[], places: readonly (Span | null)[]) {
  const taken = new Set<string>()
  for (const [i, task] of tasks.entries()) {
    const place = places[i]
    if (!place) continue
    const quote = next.text.slice(place.start, place.end)
    const ref = freeRef(refAt(next.blocks, place) ?? '', task.ref, taken)
    taken.add(ref)
    if (place.start === task.start && place.end === task.end && quote === task.quote && ref === task.ref) continue
    // whoever has this task open elsewhere holds a place in the old text: a new version tells them
    await tx.task.update({
      where: { id: task.id },
      data: { ...place, quote, ref, searchText: fold(quote), version: { increment: 1 } },
    })
  }
}

/** Suggestions follow; an open one whose sentence is gone goes with it. What was done to them can no longer be undone. */
async function moveSuggestions(tx: Tx, paper: { id: string; text: string }, next: NewText) {
  const rows = await tx.suggestion.findMany({
    where: { conclusionId: paper.id },
    select: { id: true, start: true, end: true, ref: true },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  })
  const places = placesOf(paper.text, next, rows)
  const lost = rows.filter((_, i) => places[i] === null).map((row) => row.id)
  await tx.suggestion.deleteMany({ where: { id: { in: lost } } })
  for (const [i, row] of rows.entries()) {
    const place = places[i]
    if (!place) continue
    const suffix = /#\d+$/u.exec(row.ref)?.[0] ?? ''
    const ref = `${refAt(next.blocks, place) ?? ''}${suffix}`.slice(0, 60) || row.ref
    if (place.start === row.start && place.end === row.end && ref === row.ref) continue
    await tx.suggestion.update({ where: { id: row.id }, data: { ...place, ref, version: { increment: 1 } } })
  }
  await tx.suggestionAct.deleteMany({ where: { conclusionId: paper.id } })
}

function refAt(blocks: readonly Block[], span: Span): string | null {
  return blocks.find((block) => overlaps(block, span))?.ref ?? null
}

/** "II.6" for the first task of an item, then "II.6#2"; a task keeps the number it has where it can. */
function freeRef(base: string, old: string, taken: ReadonlySet<string>): string {
  if (old.replace(/#\d+$/u, '') === base && old !== '' && !taken.has(old)) return old
  let count = base === '' ? 1 : 2
  let ref = base === '' ? '#1' : base
  while (taken.has(ref)) {
    ref = `${base}#${count}`
    count += 1
  }
  return ref.slice(0, 60)
}
