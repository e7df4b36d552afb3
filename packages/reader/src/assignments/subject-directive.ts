import { MODALS, NARRATIVE } from '../grammar/predicates.ts'
import { LIABILITY } from '../grammar/triggers.ts'
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

/** Names with their own duty behind them: "X cần …", "X sẽ …", "X tổng hợp …", "X: …". */
export function subjectAt(tokens: readonly Token[], at: number, clause: Clause, issuer: IssuerNames): Directive | null {
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
  if (LIABILITY.test(predicate) || BLAME.test(lowOf(tokens, behind, Math.min(clause.end, behind + 60)))) return null
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
