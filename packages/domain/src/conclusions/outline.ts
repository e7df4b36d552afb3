import type { Span } from './span.ts'

export const BLOCK_KINDS = ['heading', 'item', 'paragraph', 'closing', 'signature'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/**
 * A paragraph of a paper with its place in the text; the span leaves out label, bullet and heading marks.
 * `ref` is the printed labels from the outside in ("II.4", "III.2.-1"), null outside of items.
 */
export interface Block extends Span {
  kind: BlockKind
  level: number
  label: string | null
  ref: string | null
}

interface Line extends Span {
  heading: boolean
  label: string | null
  level: number
  /** where the last of the text's own lines in it begins: only that one is looked at again, so that joining stays linear */
  tail: number
}

/** How items are labelled, from the outside in (NĐ 30/2020, Phụ lục I; HD 05-HD/VPTW): I · 1 · 1.1 · a) · dash · plus. */
const LABELS: readonly { level: number; pattern: RegExp }[] = [
  { level: 1, pattern: /^([IVXL]{1,6})\s?[.\-–)](?=\s|\p{L})\s*/u },
  { level: 3, pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})/u },
  { level: 2, pattern: /^(\d{1,3})(?:[.)/]\s*(?=[\p{L}“"(*])|\s?[-–]\s+(?=\p{Lu}))/u },
  { level: 4, pattern: /^([a-zđ])(?:\)\s*|\.\s+(?=\p{Lu}))/u },
  { level: 5, pattern: /^([-–•·])\s*(?=\S)/u },
  { level: 6, pattern: /^(\+)\s*(?=\S)/u },
]
/** From this level on a label is a bullet, counted instead of printed. */
const BULLET_LEVEL = 5
const RECIPIENTS = /^[*_]*nơi nhận\b/iu
const CLOSING = /^trên đây là/iu
const SENTENCE_END = /[.;:!?…/”"]\**\s*$/u
/** So much of a line's end tells whether its sentence ended. */
const END_LENGTH = 40

/**
 * Cuts a clean paper text into its paragraphs and items. A line that goes on where a page or line broke belongs to the
 * paragraph before it. From the closing sentence and Nơi nhận on nothing is an item. Linear in the text's length.
 */
export function outlinePaper(text: string): Block[] {
  const blocks: Block[] = []
  let foot = false
  for (const line of joinBrokenLines(text, linesOf(text))) {
    const words = text.slice(line.start, line.end)
    foot = foot || RECIPIENTS.test(words) || CLOSING.test(words)
    if (foot)
      blocks.push({
        start: line.start,
        end: line.end,
        kind: CLOSING.test(words) ? 'closing' : 'signature',
        level: 0,
        label: null,
        ref: null,
      })
    else blocks.push(blockOf(line))
  }
  return withRefs(withoutPreamble(blocks))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const line = lineAt(raw, at)
    if (line.start < line.end) lines.push(line)
    at += raw.length + 1
  }
  return lines
}

function lineAt(raw: string, at: number): Line {
  const marks = /^\s*(#{1,6}\s+)?(?:\\?\*\s+)?(\*{1,3})?/u.exec(raw)
  const heading = marks?.[1] !== undefined
  let start = marks?.[0].length ?? 0
  const rest = raw.slice(start).trimEnd()
  const end = at + start + withoutStars(rest).length
  for (const { level, pattern } of LABELS) {
    const found = pattern.exec(rest)
    if (!found) continue
    start += found[0].length
    return { start: at + start, end, heading, label: found[1] ?? null, level, tail: at + start }
  }
  return { start: at + start, end, heading, label: null, level: 0, tail: at + start }
}

/** "giao" ⏎ "UBND huyện chỉ đạo…": an unlabelled line after one that did not end its sentence is its second half. */
function joinBrokenLines(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && goesOn(text, last, line)) joined[joined.length - 1] = { ...last, end: line.end, tail: line.start }
    else joined.push(line)
  }
  return joined
}

function goesOn(text: string, last: Line, line: Line): boolean {
  if (line.label !== null || line.heading || last.heading) return false
  const before = text.slice(last.tail, last.end)
  const words = text.slice(line.start, line.end)
  if (SENTENCE_END.test(before.slice(-END_LENGTH)) || isCapitals(before) || isCapitals(words) || RECIPIENTS.test(words))
    return false
  return last.label !== null || /^\p{Ll}/u.test(words)
}

/** Without the closing marks of bold text; a loop, since a pattern at the end tries every star. */
function withoutStars(words: string): string {
  let end = words.length
  while (end > 0 && words.charAt(end - 1) === '*') end -= 1
  return words.slice(0, end)
}

function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
}

function blockOf(line: Line): Block {
  const { start, end, label, level } = line
  const kind = label !== null ? 'item' : line.heading ? 'heading' : 'paragraph'
  return { start, end, kind, level, label, ref: null }
}

/** Dashes before the first numbered item list who came, not what is to be done. */
function withoutPreamble(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'item' && block.level < BULLET_LEVEL)
  return blocks.map((block, i) =>
    i < first && block.kind === 'item' ? { ...block, kind: 'paragraph', label: null } : block,
  )
}

/** Labels from the outside in; bullets count from 1 inside their parent. A paragraph belongs to the numbered item above it. */
export function withRefs(blocks: readonly Block[]): Block[] {
  const open: { level: number; part: string; bullets: number }[] = []
  let loose = 0
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...block, ref: refOf(open.filter((o) => o.level < BULLET_LEVEL)) }
    if (block.kind !== 'item' || block.label === null) return block
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const parent = open.at(-1)
    const isBullet = block.level >= BULLET_LEVEL
    const count = isBullet ? (parent ? (parent.bullets += 1) : (loose += 1)) : 0
    const part = isBullet ? `${block.level === 6 ? '+' : '-'}${count}` : block.label
    open.push({ level: block.level, part, bullets: 0 })
    return { ...block, ref: refOf(open) }
  })
}

/** A label that repeats its parent ("2.1" below "2") stands alone. */
function refOf(open: readonly { part: string }[]): string | null {
  const parts = open.map((o) => o.part).filter((part, i) => !open[i + 1]?.part.startsWith(`${part}.`))
  return parts.length > 0 ? parts.join('.') : null
}
