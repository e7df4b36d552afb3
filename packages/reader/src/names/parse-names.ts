import { longestPhrase } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Name, ParsedNames } from './name.ts'
import { wordsOf } from './name.ts'
import { fields, heads, stops, territories } from './name-index.ts'
import { parseName } from './parse-name.ts'
import { endOfPlace, isCap } from './scan-tail.ts'

const MOST_NAMES = 40
/** Bodies that always have a territory: bare, they take the one of the list's last name. */
const SHARES_TERRITORY =
  /^(?:đảng ủy|đảng bộ|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|cấp ủy|ban thường vụ|thường trực|ban chấp hành)$/iu
const SHARES_COMMITTEE =
  /^(?:ban (?:tổ chức|tuyên giáo|dân vận|nội chính|tuyên giáo và dân vận)|văn phòng|ủy ban kiểm tra)$/iu
const COMMITTEE = /^(?:huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|đảng ủy)/iu

/** The list of names that begins at `at` ("Sở A, Sở B và UBND các xã"), shared parts restored; null when none does. */
export function parseNames(tokens: readonly Token[], at: number): ParsedNames | null {
  const first = parseName(tokens, at)
  if (!first) return null
  const names = [...first.names]
  let end = first.end
  while (names.length < MOST_NAMES) {
    const next = behindSeparator(tokens, end)
    if (next === null) break
    const more =
      parseName(tokens, next) ?? parseShared(tokens, next, names.at(-1)) ?? parseUnknown(tokens, next, names.at(-1))
    if (!more) break
    names.push(...more.names)
    end = more.end
  }
  return { names: restoreTails(names), end }
}

function behindSeparator(tokens: readonly Token[], at: number): number | null {
  const low = tokens[at]?.low ?? ''
  if (low === ',' && tokens[at + 1]?.low === 'và') return at + 2
  return /^(?:,|và|&|cùng|\+)$/u.test(low) ? at + 1 : null
}

/** "phòng Tư pháp, Nội vụ": the next field takes the head before it; "UBND huyện, xã" likewise the next territory. */
function parseShared(tokens: readonly Token[], at: number, before: Name | undefined): ParsedNames | null {
  if (!before || before.kind === 'post' || before.head === '') return null
  const field = longestPhrase(fields, tokens, at)
  const sharesField =
    field !== null && isCap(tokens[at]) && /^(?:phòng|sở|bộ|ban|vụ|cục)$/iu.test(lastWord(before.head))
  const territory = longestPhrase(territories, tokens, at)
  const sharesPlace =
    territory !== null && SHARES_TERRITORY.test(before.head) && !longestPhrase(heads, tokens, territory.end)
  const end = sharesField ? field.end : sharesPlace ? endOfPlace(tokens, territory.end) : null
  if (end === null) return null
  const tail = wordsOf(tokens, at, end)
  return { names: [{ ...before, text: `${before.head} ${tail}`, tail, from: at, end }], end }
}

/** A listed name the grammar does not know ("Bưu điện huyện, Viettel, VNPT"), or a further place of the one before. */
function parseUnknown(tokens: readonly Token[], at: number, before: Name | undefined): ParsedNames | null {
  let end = at
  while (isCap(tokens[end]) && end - at < 5) end += 1
  const isClosed = /^[,;.()]$/u.test(tokens[end]?.text ?? '.') || tokens[end]?.low === 'và'
  if (
    !before ||
    end === at ||
    (!isClosed && longestPhrase(stops, tokens, end) === null) ||
    longestPhrase(stops, tokens, at)
  )
    return null
  const words = wordsOf(tokens, at, end)
  const place = /^(.*(?:^|\s)(?:xã|phường|thị trấn|huyện|thành phố|thị xã|thôn|ấp|bản))\s+\p{Lu}/u.exec(
    before.text,
  )?.[1]
  const text = place && before.kind === 'body' ? `${place} ${words}` : words
  return { names: [{ text, kind: 'body', from: at, end, head: '', tail: '' }], end }
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? ''
}

/** "Đảng ủy, UBND các xã" → "Đảng ủy các xã", "UBND các xã"; "Ban Tổ chức, Ban Dân vận Huyện ủy" likewise. */
function restoreTails(names: readonly Name[]): Name[] {
  const restored: Name[] = []
  let shared: Name | null = null
  for (const name of [...names].reverse()) {
    const isBare = name.tail === '' && name.head !== ''
    const takes = isBare && shared !== null && (sharesWith(name, shared) ?? false)
    if (!isBare) shared = name
    restored.unshift(
      takes && shared ? { ...name, text: `${name.text} ${shared.tail}`, tail: shared.tail, kind: shared.kind } : name,
    )
  }
  return restored
}

function sharesWith(name: Name, last: Name): boolean {
  if (SHARES_COMMITTEE.test(name.head)) return COMMITTEE.test(last.tail)
  return (
    SHARES_TERRITORY.test(name.head) && /^(?:các|huyện|xã|tỉnh|phường|thị trấn|thành phố)(?:\s|$)/iu.test(last.tail)
  )
}
