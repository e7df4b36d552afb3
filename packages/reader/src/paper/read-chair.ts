import { FAMILY_NAMES, MIDDLE_NAMES, PARTY_RANKS } from '../grammar/posts.ts'

/** Who chaired the meeting and concluded; name or post may be missing. */
export type Chair = { name: string | null; post: string | null }

const SYLLABLE = "\\p{Lu}[\\p{L}'’]{0,9}"
const NAME = `(?<!\\p{L})${SYLLABLE}(?:\\s+${SYLLABLE}){1,6}(?!\\p{L})`
const COMRADE = '(?:[Đđ]ồng chí|[Đđ]\\/c|[ÔÔô]ng|[Bb]à)\\s+'
const POST_START =
  '(?:Phó |Quyền )?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Chánh|Bộ trưởng|Thứ trưởng|Tổng giám đốc|Cục trưởng|Chủ nhiệm|Thủ tướng|Hiệu trưởng|Viện trưởng|Phó Bí thư)'
const CHAIRED = '[\\s,)]*(?:,\\s*)?(?:đã\\s+)?(?:thay mặt [^.;]{2,60} )?(?:chủ trì|chủ tọa)'
const CONCLUDED =
  '[\\s,)]*(?:,[^.;]{0,60})?(?:(?:đã|phát biểu|và|chủ trì|cuộc họp|hội nghị|có)\\s+)*(?:kết luận|ý kiến)'

const named = (lead: string, tail: string) =>
  new RegExp(`${lead}(?:${COMRADE})?(${NAME})\\s*[,–(-]+\\s*([^.;:\\n()]{3,120}?)${tail}`, 'u')
const PATTERNS: readonly RegExp[] = [
  named(
    '(?:[Cc]hủ trì của|[Cc]hủ trì(?: cuộc họp| hội nghị)?\\s*:|[Cc]hủ tọa\\s*:|do)\\s*',
    '(?=\\s*(?:;|\\.|:|\\n|,\\s*(?:đánh giá|để|nghe|bàn|tham dự|dự)|,?\\s*(?:làm\\s+)?chủ (?:trì|tọa)|$|, \\p{Ll}))',
  ),
  named(COMRADE, CHAIRED),
  named('', CHAIRED),
  named(COMRADE, CONCLUDED),
]
const POST_NAMED = new RegExp(`(${POST_START}[^.;:,\\n]{0,70}?)\\s+(${NAME})${CHAIRED}`, 'u')
const POST_ONLY = new RegExp(`(?:do\\s+|của\\s+|${COMRADE})?(${POST_START}[^.;:\\n]{0,70}?)${CHAIRED}`, 'u')

/** Finds the chair in the opening paragraphs (as written). */
export function readChair(opening: string): Chair {
  const text = opening.replace(/\s+/gu, ' ')
  const withName = firstPlace(PATTERNS, text)
  const byPost = POST_NAMED.exec(text)
  if (byPost && splitsPost(byPost) && (!withName || byPost.index <= withName.index)) {
    const [post, name] = withoutPlace(byPost[1] ?? '', byPost[2] ?? '')
    return { name, post }
  }
  if (withName) return { name: withName[1] ?? null, post: tidyPost(withName[2] ?? '') }
  const post = POST_ONLY.exec(text)?.[1]
  return { name: null, post: post === undefined ? null : tidyPost(post) }
}

function firstPlace(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

function splitsPost(match: RegExpExecArray): boolean {
  return (match[2] ?? '').split(' ').length >= 2
}

/** In "Chủ tịch UBND huyện Hoàng Văn A" the capitals behind the post are the person. */
function withoutPlace(post: string, name: string): [string, string] {
  const words = name.split(' ')
  const isFamily = (word: string) => FAMILY_NAMES.includes(word.toLowerCase())
  const named = words.findIndex(
    (word, index) => isFamily(word) && MIDDLE_NAMES.includes(words[index + 1]?.toLowerCase() ?? ''),
  )
  const first = named >= 0 ? named : words.length > 4 ? words.length - 4 : 0
  return [[post, ...words.slice(0, first)].join(' ').trim(), words.slice(first).join(' ')]
}

function tidyPost(text: string): string | null {
  let post = text.replace(/^(?:đồng chí|đ\/c)\s+/iu, '').trim()
  while (PARTY_RANKS.test(post.toLowerCase())) post = post.slice(PARTY_RANKS.exec(post.toLowerCase())?.[0].length ?? 0)
  return post.replace(/[\s,–(-]+$/u, '').replace(/\s+(?:đã|làm)$/u, '') || null
}
