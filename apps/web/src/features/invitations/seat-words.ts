import type { SeatRow } from '@phoihop/contract/invitation-shapes'

/** `Trần Thị Ví Dụ, Chủ tịch, UBND xã An Phú`; without a person the post and its body. */
export function seatWords({ name, post, organisation, bodyWords }: SeatRow): string {
  const body = organisation?.shortName ?? bodyWords
  const from = body !== null && !post.includes(body) ? `${post}, ${body}` : post
  return name === null ? from : `${name}, ${from}`
}
