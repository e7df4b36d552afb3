import type { HeadKind } from '../grammar/bodies.ts'
import { FAMILY_NAMES, MIDDLE_NAMES, PARTY_RANKS } from '../grammar/posts.ts'
import { longestPhrase } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Name, ParsedNames } from './name.ts'
import { isClassName, wordsOf } from './name.ts'
import { classOpeners, fields, heads, posts, tails, territories } from './name-index.ts'
import { parseClass } from './parse-class.ts'
import { isCap, scanTail } from './scan-tail.ts'

const COMRADE = /^(?:đ\/c|ông|bà|đồng)$/u
/** One word that needs a capital or a known field behind it to be a body: "Hội Nông dân", not "hội nghị". */
const NEEDS_NAME =
  /^(?:phòng|sở|bộ|ban|vụ|cục|tổ|đội|hội|đoàn|khối|cụm|viện|trường|báo|đài|quỹ|trạm|hạt|thanh tra|cơ quan|đơn vị|bộ phận|lực lượng|chi hội|chi đoàn|xã|phường|thị trấn|huyện|tỉnh|quận|thành phố|thị xã|đặc khu|thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố|tiểu khu|khu dân cư|bệnh viện|ngân hàng|câu lạc bộ|tt|khoa|quân sự|thuế|thống kê|đoàn thể|tổng cục|công chức|công ty|tập đoàn|tổng công ty|chi nhánh|học viện|tiểu ban)$/u

/** The name at `at`, or null. A class that lists its members gives several names. */
export function parseName(tokens: readonly Token[], at: number): ParsedNames | null {
  const person = skipComrade(tokens, at)
  if (person !== null) return parsePerson(tokens, person)
  if (longestPhrase(classOpeners, tokens, at)) return parseClass(tokens, at, at)
  const post = longestPhrase(posts, tokens, at)
  if (post) return parsePost(tokens, at, post.end)
  return parseBody(tokens, at)
}

/** The index behind "đồng chí", "đ/c", "ông", "bà" (and "các đồng chí"), or null. */
function skipComrade(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]?.low === 'các' && /^(?:đồng|đ\/c)$/u.test(tokens[at + 1]?.low ?? '') ? at + 1 : at
  const word = tokens[first]
  if (!word || !COMRADE.test(word.low)) return null
  const next = word.low === 'đồng' ? (tokens[first + 1]?.low === 'chí' ? first + 2 : null) : first + 1
  if (next === null) return null
  const opened = tokens[next]?.text === ':' ? next + 1 : next
  const named = isCap(tokens[opened]) || longestPhrase(posts, tokens, opened) !== null
  return named ? opened : null
}

/** "Nguyễn Văn A, Phó Chủ tịch UBND huyện" → the post; without a post the person's own name. */
function parsePerson(tokens: readonly Token[], at: number): ParsedNames | null {
  const post = longestPhrase(posts, tokens, at)
  if (post && !isFamilyName(tokens[at])) return parsePost(tokens, at, post.end)
  if (!isFamilyName(tokens[at]) && longestPhrase(heads, tokens, at)) return parseBody(tokens, at)
  let end = at
  while (isCap(tokens[end]) && end - at < 7 && !(end - at >= 2 && longestPhrase(posts, tokens, end))) end += 1
  if (end === at) return null
  const mark = /^(?:,|-|–|\()$/u.test(tokens[end]?.text ?? '') ? end + 1 : end
  const titled = longestPhrase(posts, tokens, mark)
  if (!titled)
    return { names: [{ text: wordsOf(tokens, at, end), kind: 'post', from: at, end, head: '', tail: '' }], end }
  const parsed = parsePost(tokens, mark, titled.end, true)
  const last = parsed.names.at(-1)
  const closed =
    last && tokens[mark - 1]?.text === '(' && tokens[parsed.end]?.text === ')' ? parsed.end + 1 : parsed.end
  return { names: parsed.names.map((name) => ({ ...name, text: name.text.replace(PARTY_RANKS, '') })), end: closed }
}

function parsePost(tokens: readonly Token[], at: number, postEnd: number, isOfPerson = false): ParsedNames {
  const body = bodyOfPost(tokens, at, postEnd)
  // "Trưởng phòng Văn hóa - Xã hội": the field belongs to the post's own noun
  const headEnd = body?.end ?? longestPhrase(fields, tokens, postEnd)?.end ?? postEnd
  const tail = scanTail(tokens, headEnd, body?.kind ?? 'field')
  if (tail.opensClass !== null) {
    const grouped = parseClass(tokens, tail.opensClass, at)
    if (grouped) return { ...grouped, names: grouped.names.map((name) => ({ ...name, kind: 'post' })) }
  }
  const end = withoutPerson(tokens, headEnd, tail.end)
  const more = isOfPerson && end === tail.end ? followingPost(tokens, end) : null
  const to = more ?? end
  const text = wordsOf(tokens, at, to)
  return {
    names: [{ text, kind: 'post', from: at, end: to, head: '', tail: '' }],
    end: Math.max(to, more ?? tail.next),
  }
}

/** The post's last words may begin the body's name ("Phó Trưởng Ban Chỉ đạo"), or the body follows in small letters. */
function bodyOfPost(tokens: readonly Token[], at: number, postEnd: number): { end: number; kind: HeadKind } | null {
  for (let start = at + 1; start <= postEnd; start++) {
    const head = longestPhrase(heads, tokens, start)
    if (head && head.end > postEnd) return { end: head.end, kind: head.value }
  }
  return null
}

/** "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện" is one office-holder with two posts. */
function followingPost(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',' || !isCap(tokens[at + 1])) return null
  const post = longestPhrase(posts, tokens, at + 1)
  if (
    !post ||
    !/bí thư|ủy viên/u.test(
      tokens
        .slice(Math.max(0, at - 8), at)
        .map((token) => token.low)
        .join(' '),
    )
  )
    return null
  const tail = scanTail(tokens, post.end, 'field')
  return tail.opensClass === null ? withoutPerson(tokens, post.end, tail.end) : null
}

/** Cuts a person's name off a post: "Phó Giám đốc Sở Tạ Văn Hư Danh" → "Phó Giám đốc Sở". */
function withoutPerson(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end - 1; at++) {
    if (!isFamilyName(tokens[at]) || !tokens.slice(at, end).every(isCap)) continue
    const rest = end - at
    const isNamed = MIDDLE_NAMES.includes(tokens[at + 1]?.low ?? '')
    if (rest >= 2 && rest <= 6 && (isNamed || (rest >= 3 && !longestPhrase(territories, tokens, at - 1)))) return at
  }
  return end
}

function isFamilyName(token: Token | undefined): boolean {
  return token !== undefined && FAMILY_NAMES.includes(token.low)
}

function parseBody(tokens: readonly Token[], at: number): ParsedNames | null {
  const head = longestPhrase(heads, tokens, at)
  if (!head) return null
  const tail = scanTail(tokens, head.end, head.value)
  const headText = wordsOf(tokens, at, head.end)
  if (NEEDS_NAME.test(headText.toLowerCase()) && !isNamed(tokens, head.end, tail.end, tail.opensClass)) return null
  if (tail.opensClass !== null) {
    const grouped = parseClass(tokens, tail.opensClass, at)
    if (grouped) return grouped
  }
  const text = wordsOf(tokens, at, tail.end)
  const name: Name = {
    text,
    kind: isClassName(text) ? 'class' : 'body',
    from: at,
    end: tail.end,
    head: headText,
    tail: wordsOf(tokens, head.end, tail.end),
  }
  return { names: [name], end: tail.next }
}

function isNamed(tokens: readonly Token[], headEnd: number, end: number, opensClass: number | null): boolean {
  if (opensClass !== null) return true
  const next = tokens[headEnd]
  if (end === headEnd || !next) return false
  return (
    next.cap ||
    next.kind === 'number' ||
    next.low === 'số' ||
    longestPhrase(fields, tokens, headEnd) !== null ||
    (longestPhrase(tails, tokens, headEnd) !== null && tokens[headEnd - 1]?.cap === true) ||
    longestPhrase(territories, tokens, headEnd) !== null
  )
}
