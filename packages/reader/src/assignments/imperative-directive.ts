import { MODALS } from '../grammar/predicates.ts'
import type { Name } from '../names/name.ts'
import { wordsOf } from '../names/name.ts'
import { stops, verbs } from '../names/name-index.ts'
import { parseNames } from '../names/parse-names.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import { ADVERBIAL, lowOf, within } from './clause-words.ts'
import type { Directive, IssuerNames } from './directive.ts'
import type { Clause } from './split-clauses.ts'
import { subjectAt } from './subject-directive.ts'

const modals = phraseIndex(MODALS.map((phrase) => [phrase, true] as const))

/** A clause that opens with the verb itself: "Tiếp tục rà soát …", "Phải xử lý …". */
export function imperativeAt(tokens: readonly Token[], at: number): Directive | null {
  const modal = longestPhrase(modals, tokens, at)
  if (modal) return { rule: 'imperative', at, predicateAt: at, names: null, force: 'must' }
  return longestPhrase(verbs, tokens, at) ? { rule: 'imperative', at, predicateAt: at, names: null, force: null } : null
}

/** "Hằng ngày tổng hợp …", "Trong tháng 6 Phòng A hoàn thành …": a time, then the verb or the one who acts. */
export function behindTime(
  tokens: readonly Token[],
  at: number,
  clause: Clause,
  issuer: IssuerNames,
): Directive | null {
  if (!ADVERBIAL.test(tokens[at]?.low ?? '')) return null
  const end = Math.min(clause.end, at + 16)
  if (/(?:^| )(?:đã|còn|chưa|đang) /u.test(lowOf(tokens, at, end))) return null
  for (let next = at + 1; next < end; next++) {
    if (tokens[next - 1]?.text === ',' && parseNames(tokens, next)) return null
    const subject = tokens[next - 1]?.kind === 'number' ? subjectAt(tokens, next, clause, issuer) : null
    if (subject) return { ...subject, at }
    const isOpen =
      tokens[next - 1]?.text === ',' || /^(?:hằng|hàng|định|trong|trước|mỗi|từ|chậm|ngay)$/u.test(tokens[at]?.low ?? '')
    const directive = isOpen ? imperativeAt(tokens, next) : null
    if (directive) return { ...directive, at }
  }
  return null
}

export function withFallback(directive: Directive | null, names: Name[] | null): Directive | null {
  return directive && names && directive.names === null ? { ...directive, fallback: names } : directive
}

/** "Lãnh đạo các phòng, ban nghiêm túc …" with nobody named above: the leaders themselves. */
export function parseLeaders(tokens: readonly Token[], at: number, clause: Clause): Name[] | null {
  const named = within(parseNames(tokens, at + 2), clause)
  const [name] = named?.names ?? []
  if (!named || !name || longestPhrase(stops, tokens, named.end) === null) return null
  // "Chỉ đạo các phòng rà soát …" with nobody named above: the chair directs those named
  if (tokens[at]?.low === 'chỉ') return named.names
  return [{ ...name, text: `${wordsOf(tokens, at, at + 2)} ${name.text}`, kind: 'post', from: at }]
}

/** "Phối hợp với X, Y tham mưu …" with nobody named above: the last one named does the work. */
export function parseHelped(tokens: readonly Token[], at: number, clause: Clause): Name[] | null {
  const start = lowOf(tokens, at, at + 4)
  const length = /^phối hợp (?:chặt chẽ )?(?:với|cùng)/u.exec(start)?.[0].split(' ').length
  const named = length === undefined ? null : within(parseNames(tokens, at + length), clause)
  const last = named?.names.at(-1)
  return named && last && named.names.length > 1 && longestPhrase(verbs, tokens, named.end) ? [last] : null
}
