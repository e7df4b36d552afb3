import { type MeetingEntry, MEETING_KINDS, MEETING_MODES } from '@phoihop/contract/meetings'
import { fold } from '@phoihop/domain/vietnamese-text'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import { meetingPartText } from './meeting-part-text.ts'
import type { ReadingNote } from './reading-note.ts'

const Typed = z.object({
  title: z.string(),
  kind: z.enum(MEETING_KINDS),
  heldOn: z.string().nullable(),
  mode: z.enum(MEETING_MODES).nullable(),
  period: z.string().nullable(),
  place: z.string(),
  hostId: z.string().nullable(),
  convenerId: z.string().nullable(),
  chairName: z.string(),
  chairPost: z.string(),
  attendees: z.array(z.object({ key: z.string(), tierCode: z.enum(TIERS).nullable(), post: z.string() })),
})
/** The meeting that is logged together with its paper, while it is typed. */
export type MeetingTyped = z.output<typeof Typed>

/** The inputs, by the names the server uses. */
export const NEW_MEETING_NAMES = [
  'newMeeting.title',
  'newMeeting.kind',
  'newMeeting.heldOn',
  'newMeeting.mode',
  'newMeeting.period',
  'newMeeting.place',
  'newMeeting.hostId',
  'newMeeting.convenerId',
  'newMeeting.chairName',
  'newMeeting.chairPost',
  'newMeeting.attendees',
] as const

/** As far as the reading knows it: the issuer is host, the own office, which logs it, has called it together. */
export function meetingFromReading(
  note: ReadingNote | null,
  paper: { subject: string; issuerId: string | null },
  ownId: string | null,
): MeetingTyped {
  const meeting = note?.meeting
  return {
    title: titleOf(paper.subject),
    kind: kindOf(paper.subject, meeting?.period ?? null),
    heldOn: meeting?.heldOn ?? null,
    mode: meeting?.mode ?? null,
    period: meeting?.period ?? null,
    place: '',
    hostId: paper.issuerId ?? ownId,
    convenerId: ownId,
    chairName: meeting?.chair.name ?? '',
    chairPost: meeting?.chair.post ?? '',
    attendees: (meeting?.attendees ?? []).map((one, i) => ({ ...one, key: `read-${i}` })),
  }
}

/** "Kết luận của Chủ tịch UBND huyện tại cuộc họp …": what it was held for stands behind "tại". */
function titleOf(subject: string): string {
  const meeting = subject.replace(/^kết luận\s.{0,120}?\stại\s+(?=cuộc họp|buổi|hội nghị|phiên)/iu, '').trim()
  return meeting.charAt(0).toUpperCase() + meeting.slice(1)
}

function kindOf(subject: string, period: string | null): MeetingTyped['kind'] {
  const words = fold(subject)
  if (words.includes('chuyen de')) return 'thematic'
  if (/so ket|6 thang|06 thang/u.test(words)) return 'half-year-review'
  if (words.includes('tong ket')) return 'year-review'
  if (words.includes('quy che')) return 'regulation-review'
  return words.includes('giao ban') || period?.includes('-Q') ? 'quarterly' : 'other'
}

/** What can be said before sending: input → sentence. */
export function findMeetingMistakes(typed: MeetingTyped): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (typed.title.trim() === '') mistakes['newMeeting.title'] = meetingPartText.missingTitle
  if (typed.heldOn === null) mistakes['newMeeting.heldOn'] = meetingPartText.missingDay
  if (typed.hostId === null) mistakes['newMeeting.hostId'] = meetingPartText.missingBody
  if (typed.convenerId === null) mistakes['newMeeting.convenerId'] = meetingPartText.missingBody
  if (typed.attendees.some((one) => one.post.trim() === ''))
    mistakes['newMeeting.attendees'] = meetingPartText.missingPost
  return mistakes
}

/** The entry to send; null while something compulsory is missing. */
export function toMeetingEntry(typed: MeetingTyped): MeetingEntry | null {
  const { heldOn, hostId, convenerId, attendees, ...rest } = typed
  if (heldOn === null || hostId === null || convenerId === null) return null
  return { ...rest, heldOn, hostId, convenerId, attendees: attendees.map(({ key: _, ...one }) => one) }
}

/** The meeting kept by this tab; null when none, or none readable, is kept. */
export function readMeetingDraft(words: string): MeetingTyped | null {
  try {
    return Typed.parse(JSON.parse(words))
  } catch {
    return null
  }
}
