import { TRIGGERS } from '../grammar/triggers.ts'
import { wordsOf } from '../names/name.ts'
import { stops } from '../names/name-index.ts'
import type { ParsedNames } from '../names/name.ts'
import { parseNames } from '../names/parse-names.ts'
import { scanTail } from '../names/scan-tail.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import { within } from './clause-words.ts'
import type { Directive } from './directive.ts'
import type { Clause } from './split-clauses.ts'

const triggers = phraseIndex(TRIGGERS)

/** "Giao Phòng A …", "Đề nghị các xã …"; also "Yêu cầu tập trung …" which leaves the addressee out. */
export function triggerAt(tokens: readonly Token[], at: number, clause: Clause): Directive | null {
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
