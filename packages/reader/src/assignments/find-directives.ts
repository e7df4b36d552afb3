import { NO_WORK_START, NOT_BEFORE_TRIGGER } from '../grammar/triggers.ts'
import { BACK_REFERENCES } from '../grammar/classes.ts'
import { verbs } from '../names/name-index.ts'
import { parseNames } from '../names/parse-names.ts'
import type { ParsedNames } from '../names/name.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import { ADVERBIAL, lowOf, skipConnectors, within } from './clause-words.ts'
import type { Directive, IssuerNames } from './directive.ts'
import { behindTime, imperativeAt, parseHelped, parseLeaders, withFallback } from './imperative-directive.ts'
import type { Clause } from './split-clauses.ts'
import { subjectAt } from './subject-directive.ts'
import { triggerAt } from './trigger-directive.ts'

const ABOUT = phraseIndex(
  ['đối với', 'riêng', 'riêng đối với', 'về phía', 'trách nhiệm của', 'nhiệm vụ của'].map(
    (phrase) => [phrase, true] as const,
  ),
)

/** Verbs by which a body after a comma only receives what was sent: "trình HĐND huyện, UBND huyện xem xét". */
const RECEIVING =
  /^(?:xem xét|quyết định|cho ý kiến|phê duyệt|biết|chấp thuận|ban hành|cho phép|thông qua|theo|ký|để|có ý kiến|đồng ý)/u

/** How freely a text is read: `strict` accepts only express orders, as in assessments of the past. */
export type Reach = 'free' | 'strict'

/** The directives of a clause, in order. A clause of praise, approval or liability has none. */
export function findDirectives(
  tokens: readonly Token[],
  clause: Clause,
  reach: Reach,
  issuer: IssuerNames,
): Directive[] {
  const found: Directive[] = []
  const start = skipConnectors(tokens, clause.from, clause.end)
  const opening = lowOf(tokens, start, Math.min(clause.end, start + 12))
  const first = NO_WORK_START.test(opening) ? null : directiveAt(tokens, start, clause, reach, issuer)
  if (first === 'none') return []
  if (first) found.push(first)
  const startsAdverbial = ADVERBIAL.test(tokens[start]?.low ?? '')
  for (let at = Math.max(start, (first?.predicateAt ?? start - 1) + (first?.names ? 0 : 1)); at < clause.end; at++) {
    const next =
      triggerInside(tokens, at, start, clause) ??
      (reach === 'free' ? subjectAfterComma(tokens, at, clause, found, startsAdverbial, issuer) : null)
    if (next === null) continue
    found.push(next)
    at = Math.max(at, next.predicateAt - 1)
  }
  return withoutPlainOpening(tokens, found)
}

/** "Khi có văn bản, giao Phòng A …": the opening imperative is only a lead-in when a named directive follows a comma. */
function withoutPlainOpening(tokens: readonly Token[], found: Directive[]): Directive[] {
  const [first, second] = found
  if (!first || !second?.names) return found
  // "Công an xã phối hợp, Phòng Kinh tế chủ trì …": the first only helps
  const onlyHelps = /^phối hợp [,;]$/u.test(lowOf(tokens, first.predicateAt, first.predicateAt + 3))
  return first.rule === 'about' || onlyHelps ? found.slice(1) : found
}

function directiveAt(
  tokens: readonly Token[],
  at: number,
  clause: Clause,
  reach: Reach,
  issuer: IssuerNames,
): Directive | 'none' | null {
  const isLeading = /^(?:lãnh|chỉ)$/u.test(tokens[at]?.low ?? '')
  const trigger = isLeading ? null : triggerAt(tokens, at, clause)
  if (trigger) return trigger
  const about = longestPhrase(ABOUT, tokens, at)
  if (about) {
    const named = within(parseNames(tokens, about.end), clause)
    if (named && /^(?:,|:|¶|)$/u.test(tokens[named.end]?.text ?? ''))
      return { rule: 'about', at, predicateAt: named.end, names: named.names, force: null }
    if (named) return subjectAt(tokens, about.end, clause, issuer) ?? null
  }
  if (isLeading)
    return reach === 'free' ? withFallback(imperativeAt(tokens, at), parseLeaders(tokens, at, clause)) : null
  const named = within(parseNames(tokens, at), clause)
  if (named) {
    const asked = askedBy(tokens, named, clause, issuer)
    return asked ?? (reach === 'free' ? subjectAt(tokens, at, clause, issuer) : null)
  }
  if (reach === 'strict') return null
  const imperative = imperativeAt(tokens, at) ?? behindTime(tokens, at, clause, issuer)
  return withFallback(imperative, parseHelped(tokens, at, clause))
}

/** "Hội Nông dân đề nghị …" asks from below and gives no work; "Thường trực HĐND huyện đề nghị …" does. */
function askedBy(
  tokens: readonly Token[],
  named: ParsedNames,
  clause: Clause,
  issuer: IssuerNames,
): Directive | 'none' | null {
  const verb = lowOf(tokens, named.end, Math.min(clause.end, named.end + 3))
  const isAsking = /^(?:có )?(?:đề nghị|kiến nghị|đề xuất|xin )/u.test(verb)
  if (!isAsking && !/^(?:giao|yêu cầu|phân công|chỉ đạo|nhắc nhở)/u.test(verb)) return null
  const isOwn = named.names.every((name) => issuer.isIssuer(name.text))
  if (!isOwn) return isAsking ? 'none' : null
  // "Phó Giám đốc Sở chỉ đạo Trung tâm …": the one who directs has the duty
  if (
    /^(?:chỉ đạo|nhắc nhở)/u.test(verb) &&
    !/^(?:chủ tịch|bí thư|giám đốc|bộ trưởng)/iu.test(named.names[0]?.text ?? '')
  )
    return null
  return triggerAt(tokens, named.end, clause)
}

function triggerInside(tokens: readonly Token[], at: number, start: number, clause: Clause): Directive | null {
  if (at === start) return null
  const before = tokens[at - 1]
  if (!before || NOT_BEFORE_TRIGGER.test(before.low)) return null
  const found = triggerAt(tokens, at, clause)
  if (!found?.names || found.force === null) return null
  const isChiDao = tokens[at]?.low === 'chỉ' || tokens[at]?.low === 'nhắc'
  if (isChiDao) return null
  const isDeNghi = found.force === 'request'
  // "UBND xã A đề nghị …" inside a sentence is told, not asked, unless a mark or a joining word parts it off
  return isDeNghi && before.kind === 'word' && !/^(?:và|thì|đồng|nay|thời|nhất|kính|xin|sau)$/u.test(before.low)
    ? null
    : found
}

/** "…, Phòng B bố trí kinh phí": a new actor after a comma. */
function subjectAfterComma(
  tokens: readonly Token[],
  at: number,
  clause: Clause,
  found: readonly Directive[],
  startsAdverbial: boolean,
  issuer: IssuerNames,
): Directive | null {
  if (tokens[at]?.text !== ',') return null
  const first = skipConnectors(tokens, at + 1, clause.end)
  const directive = subjectAt(tokens, first, clause, issuer)
  if (!directive?.names) return null
  const predicate = lowOf(tokens, directive.predicateAt, Math.min(clause.end, directive.predicateAt + 4))
  if (found.length === 0) return startsAdverbial ? directive : null
  if (found.at(-1)?.names === null && !startsAdverbial) return null
  if (RECEIVING.test(predicate) || /^(?:cùng )?(?:phối hợp|tham gia)/u.test(predicate) || endsInName(tokens, found, at))
    return null
  const isTimed = /^(?:trước|chậm nhất|xong|trong (?:tháng|quý|tuần))/u.test(predicate)
  return directive.rule === 'bare' && !isTimed && longestPhrase(verbs, tokens, directive.predicateAt) === null
    ? null
    : directive
}

/** Whether the words before the comma are themselves names, so that the comma only continues their list. */
function endsInName(tokens: readonly Token[], found: readonly Directive[], comma: number): boolean {
  const from = Math.max(found.at(-1)?.predicateAt ?? 0, comma - 12)
  for (let at = from; at < comma; at++) {
    const named = parseNames(tokens, at)
    if (named && named.end > comma) return true
    if (named && named.end === comma) return true
  }
  return false
}

/** Names that only refer back ("mỗi đơn vị", "từng đoàn thể") bring in nobody new. */
export function refersBack(directive: Directive): boolean {
  const names = directive.names ?? []
  return (
    directive.rule !== 'trigger' &&
    names.length === 1 &&
    names.every(
      (name) =>
        BACK_REFERENCES.some((word) => name.text.toLowerCase().startsWith(`${word} `)) ||
        /^các (?:cơ quan, )?đơn vị$/iu.test(name.text),
    )
  )
}
