import { CONNECTORS } from '../grammar/triggers.ts'
import type { ParsedNames } from '../names/name.ts'
import { longestPhrase, phraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Clause } from './split-clauses.ts'

const connectors = phraseIndex(CONNECTORS.map((phrase) => [phrase, true] as const))

/** Words a clause may begin with before it names the one who acts: "Từ ngày …, Phòng A …", "Để …, UBND xã …". */
export const ADVERBIAL =
  /^(?:từ|trong|trước|sau|hằng|hàng|định|để|nhằm|trên|căn|cùng|phối|đối|riêng|khi|ngay|đến|tại|theo|về|qua|với|do|vì|năm|tháng|quý|nếu|nhân|chậm|thời|kể|cứ|mỗi|bên|đồng|ngoài|thực|chiều|sáng|ngày|trường|giai|nhất|hiện)$/u

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

export function within(named: ParsedNames | null, clause: Clause): ParsedNames | null {
  return named && named.end <= clause.end ? named : null
}

export function lowOf(tokens: readonly Token[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map((token) => token.low)
    .join(' ')
}
