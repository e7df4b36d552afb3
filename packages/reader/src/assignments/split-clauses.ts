import { parseClass } from '../names/parse-class.ts'
import { parseNames } from '../names/parse-names.ts'
import type { Paragraph } from '../paper/read-paragraphs.ts'
import type { Token } from '../text/tokens.ts'
import { tokenise } from '../text/tokens.ts'

/** What stands before a clause: the part's or a paragraph's start, a full stop, a semicolon or a topic's colon. */
export type Boundary = 'start' | 'paragraph' | 'sentence' | 'semicolon' | 'colon'
/** A clause by its tokens; `end` is exclusive and leaves out the mark that closes it. */
export type Clause = { from: number; end: number; boundary: Boundary }

/** Stands between the tokens of two paragraphs, so that no name runs on into the next one. */
const PARAGRAPH_END = '¶'
const OPENING: Record<string, string> = { '(': ')', '“': '”', '"': '"', '‘': '’', '«': '»' }
const LONGEST_ASIDE = 120

/** The tokens of a part's paragraphs, parted by a mark of their own. */
export function tokensOf(paragraphs: readonly Paragraph[], text: string, low: string): Token[] {
  const tokens: Token[] = []
  for (const paragraph of paragraphs) {
    if (tokens.length > 0)
      tokens.push({
        text: PARAGRAPH_END,
        low: PARAGRAPH_END,
        from: paragraph.from,
        to: paragraph.from,
        kind: 'mark',
        cap: false,
      })
    for (const token of joinNames(tokenise(text, low, paragraph.from, paragraph.to))) tokens.push(token)
  }
  return tokens
}

/** "Trưởng các phòng, ban; Chủ tịch UBND các xã tập trung …": a semicolon between names that act together is a comma. */
function joinNames(tokens: Token[]): Token[] {
  for (let at = 0, start = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !/^[.;:]$/u.test(token.text)) continue
    const isList =
      token.text === ';' && at - start < 40 && parseNames(tokens, start)?.end === at && parseNames(tokens, at + 1)
    if (isList) tokens[at] = { ...token, text: ',', low: ',' }
    else start = at + 1
  }
  return tokens
}

/** Cuts tokens into clauses. Marks inside brackets and quotation marks cut nothing. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let boundary: Boundary = 'start'
  for (let at = 0; at < tokens.length; at++) {
    const closing = asideEnd(tokens, at)
    if (closing !== null) {
      at = closing
      continue
    }
    const next = boundaryAt(tokens, at)
    if (next === null) continue
    if (at > from) clauses.push({ from, end: at, boundary })
    from = at + 1
    boundary = next
  }
  if (tokens.length > from) clauses.push({ from, end: tokens.length, boundary })
  return clauses
}

function boundaryAt(tokens: readonly Token[], at: number): Boundary | null {
  const token = tokens[at]
  if (!token || token.kind !== 'mark') return null
  if (token.text === PARAGRAPH_END) return 'paragraph'
  if (token.text === ';') return 'semicolon'
  if (token.text === ':') return listsMembers(tokens, at) ? null : 'colon'
  if (!/^[.!?…]$/u.test(token.text)) return null
  const next = tokens[at + 1]
  if (next !== undefined && !next.cap && next.text !== PARAGRAPH_END && next.kind !== 'number') return null
  const before = tokens[at - 1]
  return before && next && /^(?:TP|TX|TT|Q|P|Tp|PCT|ThS|TS|CT)$/u.test(before.text) ? null : 'sentence'
}

/** "UBND các xã: An Bình, An Phú": the colon stands inside a name. */
function listsMembers(tokens: readonly Token[], colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - 6); at--) {
    if (tokens[at]?.low !== 'các') continue
    return (parseClass(tokens, at, at)?.end ?? 0) > colon
  }
  return false
}

/** The index of the mark that closes an aside opened at `at`, when there is one near by. */
function asideEnd(tokens: readonly Token[], at: number): number | null {
  const opener = tokens[at]
  const closer = opener?.kind === 'mark' ? OPENING[opener.text] : undefined
  if (closer === undefined) return null
  for (let end = at + 1; end < tokens.length && end - at < LONGEST_ASIDE; end++) {
    const text = tokens[end]?.text
    if (text === closer) return end
    if (text === PARAGRAPH_END) return null
  }
  return null
}
