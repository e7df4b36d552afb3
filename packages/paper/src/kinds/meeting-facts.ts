import type { CivilDate } from '@phoihop/domain/civil-date'
import { postOfBody } from '@phoihop/domain/organisations/post-of-body'

/** One line of who is to come or came: a person, or a post or body for which somebody comes. */
export type MeetingGuest = { name: string | null; post: string; body: string | null }

/** What papers say of a meeting; what is not known is null and gets room. */
export type MeetingFacts = {
  title: string
  heldOn: CivilDate
  /** `14:00` */
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  chair: { name: string | null; post: string | null }
  secretary: string | null
  /** by tier, in the order of the list: `Cấp huyện`; one group without a name where there are no tiers */
  guests: { group: string | null; rows: MeetingGuest[] }[]
  /** how it went, by paragraphs */
  course: string[]
}

/** What a giấy mời says besides. */
export type InvitationFacts = MeetingFacts & {
  /** titles of the agenda */
  agenda: string[]
  /** what those invited are asked to bring or prepare; by paragraphs */
  notes: string[]
}

/** `đ/c Lê Văn Mẫu, Bí thư Huyện ủy`; the post alone where no name is known. */
export function guestWords({ name, post, body }: MeetingGuest): string {
  const from = postOfBody(post, body)
  return name === null ? from : `${name}, ${from}`
}
