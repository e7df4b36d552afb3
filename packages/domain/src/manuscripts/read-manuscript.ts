import { type Block, outlinePaper } from '../conclusions/outline.ts'
import { fold } from '../vietnamese-text.ts'
import { parseLetter, parseRoman } from './item-numbers.ts'
import { itemCounter } from './lay-out-manuscript.ts'
import type { ItemLevel, Manuscript, ManuscriptBlock, Run } from './manuscript.ts'

const LEVELS: Readonly<Record<number, ItemLevel>> = { 1: 'roman', 2: 'arabic', 4: 'letter', 5: 'dash', 6: 'plus' }
/** The head of a paper ends within so many of its paragraphs. */
const HEAD_MOST = 16
const HEAD_WORDS =
  /^(?:\\?\*+|số\s?:?\s?\d*.{0,40}|đảng cộng sản việt nam|cộng h[oò][àa] xã hội.*|độc lập.{1,5}tự do.*|.{0,60}ngày\s.{0,12}tháng\s.{0,12}năm\s.{0,8}|[-_–*\s]{1,20})$/iu
const TYPE_WORDS = /^(?:kết luận|thông báo|biên bản|báo cáo|giấy mời)$/iu

/**
 * The body of a paper entered as text, as blocks: head, signature and Nơi nhận are cut off, lines that a page broke are
 * joined, `**` and `#` marks become looks. `subject` (trích yếu) tells where the head ends. What it cannot place stays a
 * paragraph: no word of the body is lost.
 */
export function readManuscript(text: string, subject: string): Manuscript {
  const outline = outlinePaper(text)
  const body = outline.slice(headLength(outline, text, subject))
  const closingAt = body.findIndex((block) => block.kind === 'closing' || block.kind === 'signature')
  const kept = closingAt < 0 ? body : body.slice(0, closingAt + (body[closingAt]?.kind === 'closing' ? 1 : 0))
  const count = itemCounter()
  return { blocks: kept.map((block) => blockOf(block, text, count)) }
}

/** How many leading blocks are the head: up to the last that looks like one, the subject's lines with it. */
function headLength(outline: readonly Block[], text: string, subject: string): number {
  const subjectWords = plain(subject)
  let length = 0
  for (const [i, block] of outline.slice(0, HEAD_MOST).entries()) {
    const words = text.slice(block.start, block.end)
    const folded = plain(words)
    // an item is the subject only whole: its words may well stand in a long trích yếu
    const isPart = block.kind !== 'item' && ` ${subjectWords} `.includes(` ${folded} `)
    const isSubject = folded.length > 0 && (isPart || folded === subjectWords || folded === `ve ${subjectWords}`)
    if (block.kind === 'item' && !isSubject) break
    if (isSubject || isCapitals(words) || HEAD_WORDS.test(words.trim()) || TYPE_WORDS.test(words.trim())) length = i + 1
  }
  return length
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
}

function blockOf(
  block: Block,
  text: string,
  count: (level: ItemLevel, number: number | null) => number,
): ManuscriptBlock {
  const runs = runsOf(markedWords(block, text))
  if (block.kind === 'closing') return { kind: 'closing', runs: withoutEndMark(runs) }
  const level = LEVELS[block.level]
  if (block.kind !== 'item' || block.label === null) {
    const words = withDash(block, text, runs)
    return { kind: 'paragraph', runs: block.kind === 'heading' ? inBold(words) : words }
  }
  // "2.1" has no level of its own in the forms: its label stays typed
  if (level === undefined) return { kind: 'paragraph', runs: [{ text: `${block.label}. ` }, ...runs] }
  const printed = numberOf(level, block.label)
  const next = count(level, null)
  if (printed !== null && printed !== next) count(level, printed)
  return {
    kind: 'item',
    level,
    heading: level === 'roman',
    number: printed !== null && printed !== next ? printed : null,
    runs,
  }
}

/** The words with the stars around them, which the outline leaves out: `**Nội dung:** Sau khi nghe …` */
function markedWords({ start, end }: Block, text: string): string {
  const words = text.slice(start, end)
  const opening = /\*{1,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const closing = /^\*{1,3}/u.exec(text.slice(end, end + 3))?.[0] ?? ''
  const marked = `${opening}${words}${closing}`
  // a mark without its other half would be printed
  return (marked.match(/\*+/gu)?.length ?? 0) % 2 === 0 ? marked : words
}

/** A heading without a number (`#### Thành phần:`) is a line in bold. */
function inBold(runs: readonly Run[]): Run[] {
  return [{ text: runs.map((run) => run.text).join(''), bold: true }]
}

/** Dashes of the preamble ("- Cấp huyện: …") list who came: they are no items, but the dash stays. */
function withDash(block: Block, text: string, runs: Run[]): Run[] {
  const line = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start)
  const dash = /^\s*(?:#{1,6}\s+)?(\\?\*\s|[-–+•]\s?)/u.exec(line)?.[1]?.replace('\\', '').trim()
  return dash ? [{ text: `${dash} ` }, ...runs] : runs
}

function numberOf(level: ItemLevel, label: string): number | null {
  if (level === 'roman') return parseRoman(label)
  if (level === 'letter') return parseLetter(label)
  return level === 'arabic' ? Number(label) : null
}

/** `**words**` is bold, `*words*` italic; a star that has no pair stays as it is. Line breaks of the page are blanks. */
function runsOf(words: string): Run[] {
  // what is left of a bold label ("**1.** Giao …")
  const line = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\*{1,3}\s/u, '')
  const runs: Run[] = []
  let at = 0
  for (const found of line.matchAll(/(\*\*?)(?=\S)([^*]{1,5000})\1/gu)) {
    if (found.index > at) runs.push({ text: line.slice(at, found.index) })
    runs.push({ text: found[2] ?? '', ...(found[1] === '**' ? { bold: true } : { italic: true }) })
    at = found.index + found[0].length
  }
  if (at < line.length) runs.push({ text: line.slice(at) })
  return runs
}

/** The form puts its own end mark. */
function withoutEndMark(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  if (!last) return []
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/\s*(?:\.\/\.?|\/\.|\.)\s*$/u, '') }]
}
