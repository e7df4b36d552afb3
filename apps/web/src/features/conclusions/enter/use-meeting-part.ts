import { useDraft } from '../../../lib/use-draft.ts'
import type { HeaderTyped } from '../header/header-form.ts'
import type { MeetingChoice } from './meeting-part.tsx'
import { type MeetingTyped, meetingFromReading, readMeetingDraft } from './meeting-typed.ts'
import type { ReadingNote } from './reading-note.ts'

/** Which meeting a new paper concludes, and what is typed of one that is logged with it; kept for this tab. */
export function useMeetingPart(name: string, ownId: string, meetingId: string | null) {
  const choiceDraft = useDraft(`${name}:meeting-choice`)
  const typedDraft = useDraft(`${name}:meeting`)
  const choice: MeetingChoice = choiceDraft.words || (meetingId === null ? 'none' : 'other')
  const typed = readMeetingDraft(typedDraft.words) ?? meetingFromReading(null, { subject: '', issuerId: null }, null)
  const change = (part: Partial<MeetingTyped>) => typedDraft.setWords(JSON.stringify({ ...typed, ...part }))

  /** What a reading proposes: the one meeting of that day, else this one to be logged; answers the header's part. */
  const take = (note: ReadingNote, header: HeaderTyped): Partial<HeaderTyped> => {
    typedDraft.setWords(JSON.stringify(meetingFromReading(note, header, ownId)))
    if (meetingId !== null) return {}
    const [first, second] = note.meeting.known
    if (first && !second) {
      choiceDraft.setWords(first.id)
      return { meetingId: first.id }
    }
    choiceDraft.setWords(!first && note.meeting.heldOn !== null ? 'new' : 'none')
    return { meetingId: null }
  }
  /** Chosen by the person; answers the meeting to link, null for none. */
  const choose = (next: MeetingChoice, header: HeaderTyped): string | null => {
    choiceDraft.setWords(next)
    if (next === 'new' && typed.title === '' && typed.hostId === null)
      typedDraft.setWords(JSON.stringify(meetingFromReading(null, header, ownId)))
    if (next === 'other') return header.meetingId
    return next === 'new' || next === 'none' ? null : next
  }
  const forget = () => {
    choiceDraft.setWords('')
    typedDraft.setWords('')
  }
  return { choice, typed, change, take, choose, forget }
}
