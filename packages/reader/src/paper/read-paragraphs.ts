import { ASSIGNING_WORDS, CLOSING_START, TOPIC_START } from '../grammar/paragraph-starts.ts'
import { parseNames } from '../names/parse-names.ts'
import { tokenise } from '../text/tokens.ts'
import type { PaperLine } from './paper-lines.ts'
import type { Label } from './read-label.ts'
import { readLabel } from './read-label.ts'

/** Consecutive lines that belong together; `from` stands behind the label, both count in the cleaned text. */
export type Paragraph = { label: Label | null; lineFrom: number; from: number; to: number; text: string; low: string }

const ENDED = /(?:[.;:!?…]|\.\/)\s*["”')]?$/u

/** Joins the lines a page layout broke. A label starts a paragraph; so does a line behind a full stop. */
export function readParagraphs(
  lines: readonly PaperLine[],
  width: number | null,
  text: string,
  low: string,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let current: PaperLine[] = []
  const lastNumbers = new Map<string, number>()
  const flush = () => {
    const paragraph = build(current, text, low)
    if (paragraph) paragraphs.push(paragraph)
  }
  for (const line of lines) {
    const label = readLabel(line.text)
    const before = current.at(-1)
    const real = label !== null && isExpected(label, before, line, lastNumbers)
    if (before && !real && goesOn(current, before, line, width)) {
      current.push(line)
      continue
    }
    if (label && real) lastNumbers.set(label.kind, label.number)
    flush()
    current = [line]
  }
  flush()
  return paragraphs
}

function build(lines: readonly PaperLine[], text: string, low: string): Paragraph | null {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return null
  const label = readLabel(first.text)
  const from = first.from + (label?.length ?? 0)
  return {
    label,
    lineFrom: first.from,
    from,
    to: last.to,
    text: text.slice(from, last.to),
    low: low.slice(from, last.to),
  }
}

/** A number in the middle of a broken sentence ("… trong quý\n2. Giao") counts as a label only when it is the next one. */
function isExpected(label: Label, before: PaperLine | undefined, line: PaperLine, last: Map<string, number>): boolean {
  if (label.kind === 'dash' && before && !line.blankBefore && /^[-–—]\s+\p{Ll}/u.test(line.text))
    return ENDED.test(before.text)
  if (label.kind !== 'arabic' && label.kind !== 'letter') return true
  if (!before || line.blankBefore || ENDED.test(before.text)) return true
  return label.number === 1 || label.number === (last.get(label.kind) ?? 0) + 1
}

function goesOn(current: readonly PaperLine[], before: PaperLine, line: PaperLine, width: number | null): boolean {
  if (ENDED.test(before.text) || CLOSING_START.test(line.low)) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  if (isCapitals(before.text)) return isCapitals(line.text) && !line.blankBefore
  const isFirst = current.length === 1
  const isShort = before.text.length < (width ? width * 0.7 : 100)
  if (isFirst && isShort && looksLikeHeading(before, width)) return false
  return !(line.blankBefore && width !== null && before.text.length < width * 0.6 && !/[,–-]$/u.test(before.text))
}

function looksLikeHeading(line: PaperLine, width: number | null): boolean {
  const label = readLabel(line.text)
  const low = line.low.slice(label?.length ?? 0)
  if (TOPIC_START.test(low) || label?.kind === 'roman' || label?.kind === 'capital') return true
  if (namesOnly(line.text.slice(label?.length ?? 0), low)) return true
  if (ASSIGNING_WORDS.test(low)) return false
  return label !== null && (width === null || line.text.length < width * 0.7) && !/[,–-]$/u.test(line.text)
}

/** A line that only names bodies heads what follows: "Phòng Kinh tế". */
function namesOnly(text: string, low: string): boolean {
  const tokens = tokenise(text, low, 0, text.length)
  return parseNames(tokens, 0)?.end === tokens.length
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
