import type { Block, OfficialPaper } from '../official-paper.ts'
import { guestWords, type InvitationFacts, type MeetingFacts } from './meeting-facts.ts'
import { emptyPaper, longTime, type PaperBase, ROOM } from './paper-base.ts'

/**
 * Giấy mời (NĐ 30/2020, Phụ lục III, Mẫu 1.7): who is invited, to what, chaired by whom, when and where. `issuer`: how the
 * inviting body calls itself in the first sentence.
 */
export function invitationOf(base: PaperBase, meeting: InvitationFacts, issuer: string): OfficialPaper {
  const guests = meeting.guests.flatMap((group) => group.rows)
  return {
    ...emptyPaper('invitation', base),
    subject: lowerFirst(meeting.title),
    blocks: [
      labelled(`${issuer} trân trọng kính mời:`, guests.length === 0 ? ROOM : ''),
      ...guests.map((guest): Block => dash(guestWords(guest))),
      labelled('Tới dự:', lowerFirst(meeting.title)),
      labelled('Chủ trì:', chairWords(meeting)),
      labelled('Thời gian:', longTime(meeting.heldOn, meeting.beginsAt)),
      labelled('Địa điểm:', meeting.place ?? ROOM),
      ...agendaBlocks(meeting),
      ...meeting.notes.map((text): Block => ({ kind: 'paragraph', text })),
    ],
  }
}

function agendaBlocks({ agenda }: InvitationFacts): Block[] {
  return agenda.length === 0 ? [] : [labelled('Nội dung:', ''), ...agenda.map(dash)]
}

export function chairWords({ chair }: MeetingFacts): string {
  return [chair.name, chair.post].filter((part) => part !== null).join(', ') || ROOM
}

/** A fixed label of the decree's sample, what it is for behind it. */
export function labelled(label: string, words: string): Block {
  return { kind: 'paragraph', text: words === '' ? label : `${label} ${words}` }
}

export function dash(text: string): Block {
  return { kind: 'item', level: 'dash', text, heading: false, number: null, blocks: [] }
}

/** A subject begins small, unless its first word is a name written in capitals. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1) : words
}
