import { CONNECTORS, LIABILITY, NOT_BEFORE_TRIGGER, NO_WORK_START, TRIGGERS } from '../grammar/triggers.ts'
import { MODALS, NARRATIVE } from '../grammar/predicates.ts'
import { BACK_REFERENCES } from '../grammar/classes.ts'
import { stops, verbs } from '../names/name-index.ts'
import type { Name } from '../names/name.ts'
import { wordsOf } from '../names/name.ts'
import { scanTail } from '../names/scan-tail.ts'
import { parseNames } from '../names/parse-names.ts'
import type { ParsedNames } from '../names/parse-name.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Directive, IssuerNames } from './directive.ts'
import type { Clause } from './split-clauses.ts'

const triggers = phraseIndex(TRIGGERS)
const connectors = phraseIndex(CONNECTORS.map((phrase) => [phrase, true] as const))
const modals = phraseIndex(MODALS.map((phrase) => [phrase, true] as const))
const narrative = phraseIndex(NARRATIVE.map((phrase) => [phrase, true] as const))
const ABOUT = phraseIndex(
  ['đối với', 'riêng', 'riêng đối với', 'về phía', 'trách nhiệm của', 'nhiệm vụ của'].map(
    (phrase) => [phrase, true] as const,
  ),
)

/** Words a clause may begin with before it names the one who acts: "Từ ngày …, Phòng A …", "Để …, UBND xã …". */
const ADVERBIAL =
  /^(?:từ|trong|trước|sau|hằng|hàng|định|để|nhằm|trên|căn|cùng|phối|đối|riêng|khi|ngay|đến|tại|theo|về|qua|với|do|vì|năm|tháng|quý|nếu|nhân|chậm|thời|kể|cứ|mỗi|bên|đồng|ngoài|thực|chiều|sáng|ngày|trường|giai|nhất|hiện)$/u
/** Verbs by which a body after a comma only receives what was sent: "trình HĐND huyện, UBND huyện xem xét". */
const RECEIVING =
  /^(?:xem xét|quyết định|cho ý kiến|phê duyệt|biết|chấp thuận|ban hành|cho phép|thông qua|theo|ký|để|có ý kiến|đồng ý)/u

/** Rules of liability: who answers for what goes wrong. */
const BLAME =
  /để xảy ra[^.;]*chịu trách nhiệm|chịu (?:hoàn toàn )?trách nhiệm (?:toàn diện |hoàn toàn )?trước (?:chủ tịch|pháp luật|ban thường vụ|ubnd|thường trực|đảng ủy|huyện ủy|bí thư)[^.;]*(?:nếu|để xảy ra|về (?:kết quả|tiến độ|chất lượng|việc))/u

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

function withFallback(directive: Directive | null, names: Name[] | null): Directive | null {
  return directive && names && directive.names === null ? { ...directive, fallback: names } : directive
}

/** "Lãnh đạo các phòng, ban nghiêm túc …" with nobody named above: the leaders themselves. */
function parseLeaders(tokens: readonly Token[], at: number, clause: Clause): Name[] | null {
  const named = tokens[at]?.low === 'lãnh' ? within(parseNames(tokens, at + 2), clause) : null
  const [name] = named?.names ?? []
  if (!named || !name || longestPhrase(stops, tokens, named.end) === null) return null
  return [{ ...name, text: `${wordsOf(tokens, at, at + 2)} ${name.text}`, kind: 'post', from: at }]
}

/** "Phối hợp với X, Y tham mưu …" with nobody named above: the last one named does the work. */
function parseHelped(tokens: readonly Token[], at: number, clause: Clause): Name[] | null {
  const start = lowOf(tokens, at, at + 4)
  const length = /^phối hợp (?:chặt chẽ )?(?:với|cùng)/u.exec(start)?.[0].split(' ').length
  const named = length === undefined ? null : within(parseNames(tokens, at + length), clause)
  const last = named?.names.at(-1)
  return named && last && named.names.length > 1 && longestPhrase(verbs, tokens, named.end) ? [last] : null
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

/** "Giao Phòng A …", "Đề nghị các xã …"; also "Yêu cầu tập trung …" which leaves the addressee out. */
function triggerAt(tokens: readonly Token[], at: number, clause: Clause): Directive | null {
  const trigger = longestPhrase(triggers, tokens, at)
  if (!trigger || trigger.end > clause.end) return null
  const [next] = tokens.slice(trigger.end, trigger.end + 1)
  if (
    !next ||
    (tokens[trigger.end - 1]?.low === 'giao' &&
      /^(?:ban|thông|dịch|lưu|đất|thương|nộp|nhận|quyền|tiếp)$/u.test(next.text))
  )
    return null
  const named = within(parseNames(tokens, next.text === ':' ? trigger.end + 1 : trigger.end), clause)
  if (named) return { rule: 'trigger', at, predicateAt: named.end, names: named.names, force: trigger.value }
  const unknown = unknownName(tokens, trigger.end, clause, at === clause.from)
  if (unknown) return { rule: 'trigger', at, predicateAt: unknown.end, names: unknown.names, force: trigger.value }
  const isVerb = longestPhrase(stops, tokens, trigger.end) !== null && at === clause.from
  return isVerb && tokens[at]?.low !== 'chỉ' && tokens[at]?.low !== 'giao'
    ? { rule: 'imperative', at, predicateAt: trigger.end, names: null, force: trigger.value }
    : null
}

/** A name the grammar does not know: the capitals behind "giao" up to the verb. */
function unknownName(tokens: readonly Token[], at: number, clause: Clause, isOpening: boolean): ParsedNames | null {
  let end = at
  while (end < clause.end && tokens[end]?.cap && end - at < 10) end += 1
  if (end > at) end = Math.min(clause.end, scanTail(tokens, end, 'field').end)
  const text = wordsOf(tokens, at, end)
  if (end === at || (!isOpening && longestPhrase(stops, tokens, end) === null)) return null
  return { names: [{ text, kind: 'body', from: at, end, head: '', tail: '' }], end }
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

/** Names with their own duty behind them: "X cần …", "X sẽ …", "X tổng hợp …", "X: …". */
function subjectAt(tokens: readonly Token[], at: number, clause: Clause, issuer: IssuerNames): Directive | null {
  const named = within(parseNames(tokens, at), clause)
  if (!named || named.names.length === 0) return null
  const behind = behindException(tokens, named.end, clause)
  const base = { at, names: named.names, predicateAt: behind }
  const next = tokens[named.end]
  if (named.end >= clause.end)
    return /^[:¶]$/u.test(next?.text ?? '¶') && clause.from === at ? { ...base, rule: 'heading', force: null } : null
  if (/^[-–]$/u.test(tokens[behind]?.text ?? '') && longestPhrase(verbs, tokens, behind + 1))
    return { ...base, predicateAt: behind + 1, rule: 'bare', force: null }
  const predicate = lowOf(tokens, behind, Math.min(clause.end, behind + 6))
  if (LIABILITY.test(predicate) || BLAME.test(lowOf(tokens, behind, clause.end))) return null
  if (/^(?:sẽ)(?:\s|$)/u.test(predicate)) return promise(base, issuer)
  if (longestPhrase(modals, tokens, behind)) return { ...base, rule: 'modal', force: 'must' }
  const told = longestPhrase(narrative, tokens, behind)
  const verb = longestPhrase(stops, tokens, behind)
  if (verb === null || (told !== null && told.end >= verb.end)) return null
  // "UBND huyện tiếp thu và giao Phòng A …": the issuer only tells that it gives the work
  if (
    named.names.every((name) => issuer.isIssuer(name.text)) &&
    / (?:và|,) (?:giao|yêu cầu|đề nghị|phân công) /u.test(lowOf(tokens, behind, behind + 8))
  )
    return null
  return { ...base, rule: 'bare', force: null }
}

/** "Các chi bộ, trừ chi bộ A, phải …", "(trừ xã B)": the duty stands behind the exception. */
function behindException(tokens: readonly Token[], at: number, clause: Clause): number {
  const opened = tokens[at]?.text
  if ((opened !== ',' && opened !== '(') || !/^(?:trừ|ngoại|không bao)/u.test(lowOf(tokens, at + 1, at + 3))) return at
  const closer = opened === '(' ? ')' : ','
  for (let end = at + 1; end < clause.end && end - at < 60; end++) if (tokens[end]?.text === closer) return end + 1
  return at
}

function promise(base: Pick<Directive, 'at' | 'names' | 'predicateAt'>, issuer: IssuerNames): Directive {
  const isOwn = base.names?.every((name) => issuer.isIssuer(name.text)) ?? false
  return { ...base, rule: 'promise', force: isOwn ? 'commitment' : 'order' }
}

/** A clause that opens with the verb itself: "Tiếp tục rà soát …", "Phải xử lý …". */
function imperativeAt(tokens: readonly Token[], at: number): Directive | null {
  const modal = longestPhrase(modals, tokens, at)
  if (modal) return { rule: 'imperative', at, predicateAt: at, names: null, force: 'must' }
  return longestPhrase(verbs, tokens, at) ? { rule: 'imperative', at, predicateAt: at, names: null, force: null } : null
}

/** "Hằng ngày tổng hợp …", "Trong tháng 6 Phòng A hoàn thành …": a time, then the verb or the one who acts. */
function behindTime(tokens: readonly Token[], at: number, clause: Clause, issuer: IssuerNames): Directive | null {
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

export function skipConnectors(tokens: readonly Token[], at: number, end: number): number {
  let next = at
  while (next < end) {
    const phrase = longestPhrase(connectors, tokens, next)
    if (phrase) next = phrase.end
    else if (next > at && tokens[next]?.text === ',') next += 1
    else return next
  }
  return at
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

function within(named: ParsedNames | null, clause: Clause): ParsedNames | null {
  return named && named.end <= clause.end ? named : null
}

export function lowOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token) => token.low)
    .join(' ')
}
