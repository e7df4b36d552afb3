import type { Item, ItemContent, Part } from '../items/build-items.ts'
import type { Context } from './context.ts'
import { looksBack, readContext } from './read-context.ts'
import type { Draft, PartReading } from './read-part.ts'
import { isFormula, readPart } from './read-part.ts'
import { readRow } from './read-row.ts'

/** A draft with the printed labels that lead to it. */
export type ReferredDraft = Draft & { ref: string }

type Walk = { found: ReferredDraft[]; counts: Map<string, number>; hasLabels: boolean; lastRef: string }

/** All assignments below an item tree, in paper order, each with its ref. */
export function readAssignments(root: Item, reading: PartReading): ReferredDraft[] {
  const walk: Walk = {
    found: [],
    counts: new Map(),
    hasLabels: root.content.some((entry) => 'item' in entry),
    lastRef: '',
  }
  walkItem(root, reading, reading.context, walk)
  return walk.found
}

function walkItem(item: Item, reading: PartReading, handed: Context, walk: Walk): void {
  let context = handed
  for (const [index, entry] of item.content.entries()) {
    if ('part' in entry) {
      const introduces = opensBelow(item.content, index)
      addDrafts(item, entry.part, { ...reading, context }, walk, introduces)
      if (introduces) context = readContext(entry.part, { ...reading, context: handed, reach: 'free' })
    } else if ('item' in entry) {
      walkItem(entry.item, reading, context, walk)
      walk.lastRef = entry.item.ref
    } else
      for (const row of entry.table.rows) {
        const draft = readRow(row, entry.table, { ...reading, context })
        if (draft) walk.found.push({ ...draft, ref: [item.ref, row.number].filter(Boolean).join('.') })
      }
  }
}

function opensBelow(content: readonly ItemContent[], index: number): boolean {
  const next = content[index + 1]
  return next !== undefined && !('part' in next)
}

function addDrafts(item: Item, part: Part, reading: PartReading, walk: Walk, introduces: boolean): void {
  const isUnlabelled = item.label === null && walk.hasLabels
  const isLast = part.isClosing || (isUnlabelled && walk.found.length > 0)
  if (isLast && isFormula(part)) return
  const isPast = reading.context.looksBack || startsLookingBack(part)
  const reach = isPast || isUnlabelled ? 'strict' : 'free'
  const closing = part.isClosing || isLast
  const drafts = readPart(
    { ...part, isClosing: closing },
    { ...reading, reach: closing ? 'free' : reach },
    {
      introduces,
      isUnderTitle: item.label?.kind === 'roman' || item.label?.kind === 'capital',
    },
  )
  for (const draft of drafts) walk.found.push({ ...draft, ref: nextRef(item, walk) })
}

function startsLookingBack(part: Part): boolean {
  return looksBack(part.paragraphs[0]?.low ?? '') || topicLooksBack(part)
}

/** "1. Về kết quả công tác tuần 45: …" or the same on a line of its own. */
function topicLooksBack(part: Part): boolean {
  const topic = part.paragraphs[0]?.low.split(/[:.]/u)[0] ?? ''
  return (
    topic.length < 120 &&
    /^(?:về |công tác )?(?:kết quả|tình hình|đánh giá|ưu điểm|tồn tại|hạn chế)(?!\p{L})/u.test(topic) &&
    !/thời gian tới|nhiệm vụ trọng tâm|giải pháp/u.test(topic)
  )
}

/** The item's own ref; its second assignment "II.6#2"; without any labels "#1", "#2"; behind the last item that one's. */
function nextRef(item: Item, walk: Walk): string {
  const base = item.label === null && walk.hasLabels ? walk.lastRef : item.ref
  const count = (walk.counts.get(base) ?? 0) + 1
  walk.counts.set(base, count)
  if (base === '') return `#${count}`
  return count === 1 ? base : `${base}#${count}`
}
