import { longestPhrase } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Name, ParsedNames } from './name.ts'
import { wordsOf } from './name.ts'
import { classOpeners, fields, heads, nameStarts, posts, stops, territories } from './name-index.ts'
import { endOfPlace, isCap, isPlaceCalledAfterNoun, scanClassNouns, scanTail } from './scan-tail.ts'

/** Nouns whose members may be listed behind them: "các phòng Tư pháp, Nội vụ", "UBND các xã A và B". */
const LISTABLE =
  /^(?:phòng|sở|bộ|ban|vụ|cục|xã|phường|thị trấn|huyện|thành phố|thị xã|quận|đặc khu|thôn|ấp|bản|buôn|xóm|làng|khu phố|khóm|tổ dân phố|hội|chi bộ|chi hội|trường|(?:chi bộ|chi hội|ban công tác mặt trận|trưởng) (?:thôn|ấp|bản|xóm|tổ dân phố|khu phố))$/u

/** A class that opens at `opener`; `from` is where its name begins ("UBND" in "UBND các xã"). */
export function parseClass(tokens: readonly Token[], opener: number, from: number): ParsedNames | null {
  const opened = longestPhrase(classOpeners, tokens, opener)
  if (!opened) return null
  const nouns = scanClassNouns(tokens, opened.end)
  if (!nouns) return parseClassOfNames(tokens, opened.end, from)
  const listed = parseMembers(tokens, opener, opened.end, nouns.end, from)
  if (listed) return listed
  const tail = scanTail(tokens, nouns.end, 'class')
  const text = wordsOf(tokens, from, tail.end)
  const head = wordsOf(tokens, from, opener)
  return {
    names: [{ text, kind: 'class', from, end: tail.end, head, tail: wordsOf(tokens, opener, tail.end) }],
    end: tail.next,
  }
}

/** "các Tổ đại biểu HĐND", "các Phó Chủ tịch UBND huyện": the class of a body's or post's name. */
function parseClassOfNames(tokens: readonly Token[], at: number, from: number): ParsedNames | null {
  const post = longestPhrase(posts, tokens, at)
  const head = longestPhrase(heads, tokens, at)
  const start = post?.end ?? head?.end
  if (start === undefined) return null
  const tail = scanTail(tokens, start, head?.value ?? 'field')
  const text = wordsOf(tokens, from, tail.end)
  const name: Name = { text, kind: post ? 'post' : 'class', from, end: tail.end, head: '', tail: '' }
  return { names: [name], end: tail.next }
}

function parseMembers(
  tokens: readonly Token[],
  opener: number,
  nounAt: number,
  bareEnd: number,
  from: number,
): ParsedNames | null {
  const nounEnd = withTerritoryNoun(tokens, bareEnd)
  const noun = wordsOf(tokens, nounAt, nounEnd)
  const hasColon = tokens[nounEnd]?.text === ':'
  const tail = hasColon ? null : longestPhrase(territories, tokens, nounEnd)
  const first = hasColon ? nounEnd + 1 : nounEnd
  const lastNoun =
    noun
      .split(/\s*(?:,|\/|và)\s*/u)
      .at(-1)
      ?.toLowerCase() ?? ''
  if (tail || !LISTABLE.test(lastNoun) || !isCap(tokens[first]) || (!hasColon && startsName(tokens, first))) return null
  if (hasColon && longestPhrase(stops, tokens, first)) return null
  const prefix = wordsOf(tokens, from, opener)
  const isPlace = longestPhrase(territories, tokens, nounAt) !== null
  const names: Name[] = []
  let end = first
  for (let at: number | null = first; at !== null && names.length < 40; at = behindComma(tokens, end)) {
    const own = tokens[at]?.cap ? null : longestPhrase(territories, tokens, at)
    const start: number = own?.end ?? at
    const stop = memberEnd(tokens, start, isPlace)
    if (stop === null || (names.length > 0 && own === null && startsName(tokens, at))) break
    const head = [prefix, own ? wordsOf(tokens, at, own.end) : noun].filter(Boolean).join(' ')
    const tailText = wordsOf(tokens, start, stop)
    names.push({ text: `${head} ${tailText}`, kind: 'body', from, end: stop, head, tail: tailText })
    end = stop
  }
  if (names.length === 0 || (names.length === 1 && !hasColon)) return names.length === 1 ? { names, end } : null
  return { names, end: withTerritory(tokens, end, isPlace) }
}

/** "các phòng Tư pháp, Nội vụ huyện": the territory belongs to the list, not to its last member. */
function withTerritory(tokens: readonly Token[], at: number, isPlace: boolean): number {
  const territory = isPlace ? null : longestPhrase(territories, tokens, at)
  return territory && !isCap(tokens[territory.end]) ? territory.end : at
}

/** "các chi bộ thôn: Mới, Sim": the territory belongs to the noun when places follow it. */
function withTerritoryNoun(tokens: readonly Token[], at: number): number {
  const territory = longestPhrase(territories, tokens, at)
  const next = territory ? tokens[territory.end] : undefined
  return territory && (next?.text === ':' || isCap(next)) ? territory.end : at
}

function memberEnd(tokens: readonly Token[], at: number, isPlace: boolean): number | null {
  if (!isPlace) {
    const field = longestPhrase(fields, tokens, at)
    if (field && isCap(tokens[at])) return field.end
  }
  const end = isPlace ? endOfPlace(tokens, at) : scanTail(tokens, at, 'place').end
  return end > at && isCap(tokens[at]) ? end : null
}

function behindComma(tokens: readonly Token[], at: number): number | null {
  return /^(?:,|và|;)$/u.test(tokens[at]?.low ?? '') ? at + 1 : null
}

function startsName(tokens: readonly Token[], at: number): boolean {
  if (longestPhrase(fields, tokens, at)) return false
  if (isPlaceCalledAfterNoun(tokens, at)) return false
  return nameStarts.some((index) => longestPhrase(index, tokens, at) !== null)
}
