import type { Block, OfficialPaper } from '../official-paper.ts'
import { chairWords, dash, labelled, lowerFirst } from './invitation.ts'
import { guestWords, type MeetingFacts } from './meeting-facts.ts'
import { emptyPaper, longTime, type PaperBase, ROOM } from './paper-base.ts'

/** Biên bản (NĐ 30/2020, Phụ lục III, Mẫu 1.9): its fixed labels in their order, signed by who wrote it and who chaired. */
export function minutesOf(base: PaperBase, meeting: MeetingFacts): OfficialPaper {
  const { chair, secretary } = meeting
  return {
    ...emptyPaper('minutes', base),
    issuedOn: base.issuedOn ?? meeting.heldOn,
    subject: lowerFirst(meeting.title),
    blocks: [
      labelled('Thời gian bắt đầu:', longTime(meeting.heldOn, meeting.beginsAt)),
      labelled('Địa điểm:', meeting.place ?? ROOM),
      labelled('Thành phần tham dự:', meeting.guests.length === 0 ? ROOM : ''),
      ...guestBlocks(meeting),
      labelled('Chủ trì (chủ tọa):', chairWords(meeting)),
      labelled('Thư ký (người ghi biên bản):', secretary ?? ROOM),
      labelled('Nội dung (theo diễn biến cuộc họp):', meeting.course.length === 0 ? ROOM : ''),
      ...meeting.course.map((text): Block => ({ kind: 'paragraph', text })),
    ],
    closing: `Cuộc họp kết thúc vào ${longTime(meeting.heldOn, meeting.endsAt)}`,
    signature: { lines: [{ by: null, post: 'Chủ tọa' }], name: chair.name ?? '' },
    coSignature: { lines: [{ by: null, post: 'Thư ký' }], name: secretary ?? '' },
    filing: base.filing ?? { places: ['Hồ sơ'], drafter: null, copies: null },
  }
}

/** With tiers: `- Cấp huyện: …; …`; without: each on a line. */
function guestBlocks({ guests }: MeetingFacts): Block[] {
  return guests.flatMap(({ group, rows }) =>
    group === null ? rows.map((row) => dash(guestWords(row))) : [dash(`${group}: ${rows.map(guestWords).join('; ')}.`)],
  )
}
