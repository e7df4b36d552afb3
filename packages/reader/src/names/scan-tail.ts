import type { HeadKind } from '../grammar/bodies.ts'
import { longestPhrase } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import { classNouns, classOpeners, fields, heads, nameStarts, stops, tails, territories } from './name-index.ts'

/** Where a name's tail ends (`end`) and where reading goes on, behind a bracketed remark (`next`). */
export type Tail = { end: number; next: number; hasTerritory: boolean; opensClass: number | null }

const LONGEST = 28
const PLACE_NOUN = /^(?:huyện|xã|tỉnh|phường|trấn|phố|quận|thôn)$/u
const NUMBERED = /^(?:số|thôn|tổ|ấp|khu|khóm|đội|quận|phường|phố|cụm|xóm|bản|khối|km|tư|khóa|vực)$/u

/** Reads a name's tail from `at`: field of work, capitals, territory, qualifiers; stops at the sentence's verb. */
export function scanTail(tokens: readonly Token[], at: number, kind: HeadKind | 'class'): Tail {
  let end = at
  let hasTerritory = false
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end]
    if (!token) break
    if (token.text === '(') return afterBracket(tokens, end, hasTerritory, kind)
    if (hasTerritory && /^(?:mỗi|từng)$/u.test(token.low)) break
    if (kind !== 'class' && longestPhrase(classOpeners, tokens, end))
      return { end, next: end, hasTerritory, opensClass: end }
    const territory = territoryAt(tokens, end)
    const step = territory ? endOfPlace(tokens, territory.end) : endOfPart(tokens, end, at, kind)
    if (step === null || (territory && hasTerritory && !isCap(tokens[territory.end]))) break
    hasTerritory ||= territory !== null
    end = step
  }
  return { end, next: end, hasTerritory, opensClass: null }
}

/** A territory's noun, unless it only begins a longer name or verb: "huyện ủy", "tổ chức". */
function territoryAt(tokens: readonly Token[], at: number): { end: number } | null {
  const territory = longestPhrase(territories, tokens, at)
  const other = Math.max(
    longestPhrase(stops, tokens, at)?.end ?? 0,
    longestPhrase(tails, tokens, at)?.end ?? 0,
    longestPhrase(heads, tokens, at)?.end ?? 0,
  )
  return territory && territory.end >= other ? territory : null
}

/** "huyện" → itself; "xã An Phú" → behind the capitals; "tổ dân phố số 5" → behind the number. */
export function endOfPlace(tokens: readonly Token[], at: number): number {
  let end = at
  if (tokens[end]?.low === 'số' && tokens[end + 1]?.kind === 'number') return end + 2
  while (
    isCap(tokens[end]) &&
    (!longestPhrase(heads, tokens, end) || isPlaceCalledAfterNoun(tokens, end)) &&
    end - at < 5
  )
    end += 1
  if (end === at && isSmallNumber(tokens[end]) && NUMBERED.test(tokens[end - 1]?.low ?? '')) return end + 1
  return end
}

/** "xã Bản Lầm", "thôn Làng Đá": a place called after a noun of territory. */
export function isPlaceCalledAfterNoun(tokens: readonly Token[], at: number): boolean {
  return isCap(tokens[at]) && isCap(tokens[at + 1]) && longestPhrase(territories, tokens, at)?.end === at + 1
}

function endOfPart(tokens: readonly Token[], at: number, start: number, kind: HeadKind | 'class'): number | null {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token) return null
  if (token.kind === 'number') return isSmallNumber(token) && NUMBERED.test(before?.low ?? '') ? at + 1 : null
  if (token.text === '-' || token.text === '–')
    return at > start &&
      kind !== 'class' &&
      isCap(after) &&
      !isNewName(tokens, at + 1) &&
      !beginsVerb(tokens, at + 1) &&
      !PLACE_NOUN.test(before?.low ?? '')
      ? at + 1
      : null
  if (token.text === '&') return isCap(after) ? at + 1 : null
  if (token.kind === 'mark') return null
  if (token.low === 'và') return joinsOneName(tokens, at, start, kind) ? at + 1 : null
  const tail =
    longestPhrase(tails, tokens, at) ?? (kind === 'class' && !token.cap ? longestPhrase(classNouns, tokens, at) : null)
  const stop = longestPhrase(stops, tokens, at)
  if (tail && (!stop || tail.end > stop.end || (tail.end === stop.end && token.cap))) return tail.end
  if (token.cap) return longestPhrase(heads, tokens, at)?.end ?? at + 1
  return kind === 'free' && !stop ? at + 1 : null
}

/** "Phòng Văn hóa và Thông tin" is one name; "Phòng Nội vụ và Thanh tra" and "phòng Tư pháp và Nội vụ" are two. */
function joinsOneName(tokens: readonly Token[], at: number, start: number, kind: HeadKind | 'class'): boolean {
  if (!isCap(tokens[at + 1]) || isNewName(tokens, at + 1) || at === start) return false
  if (kind === 'class' || kind === 'place') return false
  return !(kind === 'field' && longestPhrase(fields, tokens, at + 1) !== null)
}

/** "Phòng Nội vụ - Rà soát …": the dash parts name and duty. */
function beginsVerb(tokens: readonly Token[], at: number): boolean {
  const stop = longestPhrase(stops, tokens, at)
  return stop !== null && stop.end > (longestPhrase(tails, tokens, at)?.end ?? at + 1)
}

function isNewName(tokens: readonly Token[], at: number): boolean {
  return nameStarts.some((index) => longestPhrase(index, tokens, at) !== null)
}

/** A bracketed abbreviation or remark is left out; "(trừ xã X)" is not part of the name at all. */
function afterBracket(tokens: readonly Token[], at: number, hasTerritory: boolean, kind: HeadKind | 'class'): Tail {
  const stay = { end: at, next: at, hasTerritory, opensClass: null }
  const length = tokens.slice(at, at + 30).findIndex((token) => token.text === ')')
  if (length < 0 || /^(?:trừ|ngoại|không|riêng)$/u.test(tokens[at + 1]?.low ?? '')) return stay
  const next = at + length + 1
  if (!longestPhrase(territories, tokens, next) || hasTerritory) return { ...stay, next }
  const rest = scanTail(tokens, next, kind)
  return rest.end > next ? rest : { ...stay, next }
}

export function isCap(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.cap
}

function isSmallNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/u.test(token.text)
}

/** Nouns of a class from `at` ("cơ quan, đơn vị, địa phương"), or null when none stands there. */
export function scanClassNouns(tokens: readonly Token[], at: number): { end: number; count: number } | null {
  let end = at
  let count = 0
  while (count < 10) {
    const start = count === 0 ? end : behindJoiner(tokens, end)
    const noun = start === null ? null : longestPhrase(classNouns, tokens, start)
    if (noun === null || start === null) break
    const isOwnName = count > 0 && isCap(tokens[start]) && isCap(tokens[noun.end])
    if (isOwnName || (count > 0 && isStop(tokens, start, noun.end))) break
    end = noun.end
    count += 1
  }
  return count > 0 ? { end, count } : null
}

function isStop(tokens: readonly Token[], at: number, end: number): boolean {
  const stop = longestPhrase(stops, tokens, at)
  return stop !== null && stop.end > end
}

function behindJoiner(tokens: readonly Token[], at: number): number | null {
  return /^(?:,|và|\/|-|–|&|hoặc)$/u.test(tokens[at]?.low ?? '') ? at + 1 : null
}
