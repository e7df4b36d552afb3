import { MODALS, NARRATIVE } from '../grammar/predicates.ts'
import { LIABILITY } from '../grammar/triggers.ts'
import type { Name } from '../names/name.ts'
import { wordsOf } from '../names/name.ts'
import { stops, verbs } from '../names/name-index.ts'
import { parseNames } from '../names/parse-names.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import { lowOf, within } from './clause-words.ts'
import type { Directive, IssuerNames } from './directive.ts'
import type { Clause } from './split-clauses.ts'

const modals = phraseIndex(MODALS.map((phrase) => [phrase, true] as const))
const narrative = phraseIndex(NARRATIVE.map((phrase) => [phrase, true] as const))
/** Rules of liability: who answers for what goes wrong. */
const BLAME =
  /để xảy ra[^.;]*chịu trách nhiệm|chịu (?:hoàn toàn )?trách nhiệm (?:toàn diện |hoàn toàn )?trước (?:chủ tịch|pháp luật|ban thường vụ|ubnd|thường trực|đảng ủy|huyện ủy|bí thư)[^.;]*(?:nếu|để xảy ra|về (?:kết quả|tiến độ|chất lượng|việc))/u

/** Figures reached tell what was done: "UBND các xã tích cực chỉ đạo gieo trồng, đạt 98% kế hoạch". */
const REPORTED =
  /(?<!(?:phấn đấu|bảo đảm|đảm bảo|để|tỷ lệ|mục tiêu|phải|hoàn thành|chỉ tiêu) )(?:đạt|tăng|giảm) (?:trên |gần |khoảng |hơn )?\d|so với cùng kỳ/u

/** Names with their own duty behind them: "X cần …", "X sẽ …", "X tổng hợp …", "X: …". */
export function subjectAt(tokens: readonly Token[], at: number, clause: Clause, issuer: IssuerNames): Directive | null {
  const named = within(parseNames(tokens, at), clause)
  if (!named || named.names.length === 0) return null
  const behind = behindException(tokens, named.end, clause)
  const base = { at, names: named.names, predicateAt: behind }
  const next = tokens[named.end]
  if (behind >= clause.end)
    return /^[:¶]$/u.test(tokens[behind]?.text ?? next?.text ?? '¶') && clause.from === at
      ? { ...base, rule: 'heading', force: null }
      : null
  if (/^[-–]$/u.test(tokens[behind]?.text ?? '') && longestPhrase(verbs, tokens, behind + 1))
    return { ...base, predicateAt: behind + 1, rule: 'bare', force: null }
  const predicate = lowOf(tokens, behind, Math.min(clause.end, behind + 6))
  if (LIABILITY.test(predicate) || BLAME.test(lowOf(tokens, behind, Math.min(clause.end, behind + 60)))) return null
  if (/^(?:sẽ)(?:\s|$)/u.test(predicate)) return promise(base, issuer)
  if (longestPhrase(modals, tokens, behind)) return { ...base, rule: 'modal', force: 'must' }
  const told = longestPhrase(narrative, tokens, behind)
  const verb = longestPhrase(stops, tokens, behind)
  if (told !== null && (verb === null || told.end >= verb.end)) return qualifiedClass(tokens, named.names, base, clause)
  if (verb === null) return null
  // "UBND huyện tiếp thu và giao Phòng A …": the issuer only tells that it gives the work
  if (
    named.names.every((name) => issuer.isIssuer(name.text)) &&
    / (?:và|,) (?:giao|yêu cầu|đề nghị|phân công) /u.test(lowOf(tokens, behind, behind + 8))
  )
    return null
  if (REPORTED.test(lowOf(tokens, behind, Math.min(clause.end, behind + 60)))) return null
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

/** "Các địa phương chưa phê duyệt quy hoạch phải hoàn thành …": what tells the class apart belongs to its name. */
function qualifiedClass(
  tokens: readonly Token[],
  names: readonly Name[],
  base: Pick<Directive, 'at' | 'predicateAt'>,
  clause: Clause,
): Directive | null {
  const [name] = names
  if (!name || names.length > 1 || name.kind !== 'class') return null
  const limit = Math.min(clause.end, base.predicateAt + 14)
  for (let at = base.predicateAt + 1; at < limit + asideLength(tokens, base.predicateAt, limit); at++) {
    if (tokens[at]?.text === '(') at += asideLength(tokens, at, at + 1)
    if (tokens[at]?.text === ',') break
    const isDuty =
      longestPhrase(modals, tokens, at) !== null ||
      /^(?:khẩn trương|có trách nhiệm|nghiêm túc)$/u.test(lowOf(tokens, at, at + 2))
    if (!isDuty) continue
    const qualified = { ...name, text: wordsOf(tokens, name.from, at), end: at }
    const isModal = longestPhrase(modals, tokens, at) !== null
    return {
      ...base,
      rule: isModal ? 'modal' : 'bare',
      predicateAt: at,
      names: [qualified],
      force: isModal ? 'must' : null,
    }
  }
  return null
}

/** How many tokens stand in the brackets that open between `from` and `to`; 0 when none do. */
function asideLength(tokens: readonly Token[], from: number, to: number): number {
  const open = tokens.slice(from, to).findIndex((token) => token.text === '(')
  if (open < 0) return 0
  const close = tokens.slice(from + open, from + open + 30).findIndex((token) => token.text === ')')
  return close < 0 ? 0 : close + 1
}

function promise(base: Pick<Directive, 'at' | 'names' | 'predicateAt'>, issuer: IssuerNames): Directive {
  const isOwn = base.names?.every((name) => issuer.isIssuer(name.text)) ?? false
  return { ...base, rule: 'promise', force: isOwn ? 'commitment' : 'order' }
}
