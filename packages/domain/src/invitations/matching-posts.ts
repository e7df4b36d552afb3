import { fold } from '../vietnamese-text.ts'

/** Somebody who holds a post of a body on the day of the meeting. */
export interface Holder {
  membershipId: string
  organisationId: string
  name: string
  post: string
  function: string
}

/** Words of a line that ask for whoever leads the body, not for one post. */
const LEADERS = ['lanh dao', 'thuong truc', 'dai dien lanh dao', 'ban thuong vu', 'thu truong', 'nguoi dung dau']
/** Ranks and fillers before a post: they tell nobody from another. */
const BEFORE = /^(?:cac |dong chi |dc |d c |tuv |huv |uvtv |dai dien |moi )+/u

/**
 * Who of one body is meant by the words of a line ("Bí thư Huyện ủy", "lãnh đạo", "Thường trực Đảng ủy"): first those
 * whose post says the same, then, where any leader is meant, its leaders. Nobody: an open seat, which the body fills.
 */
export function holdersFor(words: string, holders: readonly Holder[]): Holder[] {
  const wanted = keyOf(words)
  const exact = holders.filter(({ post }) => keyOf(post) === wanted)
  if (exact.length > 0) return exact
  const wantsLeader = LEADERS.some((one) => wanted.startsWith(one))
  if (wantsLeader) return holders.filter((holder) => holder.function === 'leader')
  return holders.filter(({ post }) => isSamePost(keyOf(post), wanted))
}

/** One begins with the other, whole words: "Chủ tịch" is meant by "Chủ tịch UBND xã", "Phó Chủ tịch" is not. */
function isSamePost(post: string, wanted: string): boolean {
  if (post === '' || wanted === '') return false
  return `${post} `.startsWith(`${wanted} `) || `${wanted} `.startsWith(`${post} `)
}

function keyOf(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bcac /gu, '')
    .trim()
    .replace(BEFORE, '')
}
