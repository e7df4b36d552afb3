import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import type { Meeting } from '@phoihop/contract/meetings'
import type { MeetingEntry } from './api.ts'
import { text } from './text.ts'

type AttendeeDraft = Pick<Meeting['attendees'][number], 'tierCode' | 'role' | 'post' | 'organisationId'> & {
  name: string
  key: string
}

/** What the form holds while it is typed: texts are never null, the attendees have keys of their own. */
export type MeetingDraft = Pick<Meeting, 'kind' | 'mode' | 'period'> & {
  title: string
  heldOn: string | null
  place: string
  beginsAt: string
  endsAt: string
  line: string | null
  secretaryName: string
  secretaryPost: string
  answerBy: string | null
  reportsDueOn: string | null
  hostId: string | null
  convenerId: string | null
  seriesId: string | null
  chairName: string
  chairPost: string
  summary: string
  attendees: readonly AttendeeDraft[]
}

export function draftOf(meeting: Meeting | null): MeetingDraft {
  return {
    title: meeting?.title ?? '',
    kind: meeting?.kind ?? 'quarterly',
    heldOn: meeting?.heldOn ?? null,
    mode: meeting?.mode ?? null,
    period: meeting?.period ?? null,
    place: meeting?.place ?? '',
    beginsAt: meeting?.beginsAt ?? '',
    endsAt: meeting?.endsAt ?? '',
    line: meeting?.line ?? null,
    secretaryName: meeting?.secretaryName ?? '',
    secretaryPost: meeting?.secretaryPost ?? '',
    answerBy: meeting?.answerBy ?? null,
    reportsDueOn: meeting?.reportsDueOn ?? null,
    hostId: meeting?.host.id ?? null,
    convenerId: meeting?.convener.id ?? null,
    seriesId: meeting?.series?.id ?? null,
    chairName: meeting?.chairName ?? '',
    chairPost: meeting?.chairPost ?? '',
    summary: meeting?.summary ?? '',
    attendees: (meeting?.attendees ?? []).map(({ organisation: _, ...one }, i) => ({
      ...one,
      name: one.name ?? '',
      key: `kept-${i}`,
    })),
  }
}

/** A new meeting of a series begins as its last one was. */
export function draftOfSeries({ id, name, kind, owner, last }: MeetingSeries): MeetingDraft {
  const words = {
    title: name,
    place: last?.place ?? '',
    beginsAt: last?.beginsAt ?? '',
    endsAt: last?.endsAt ?? '',
    chairName: last?.chairName ?? '',
    chairPost: last?.chairPost ?? '',
    secretaryName: last?.secretaryName ?? '',
    secretaryPost: last?.secretaryPost ?? '',
  }
  const bodies = { hostId: last?.hostId ?? owner.id, convenerId: last?.convenerId ?? owner.id }
  return { ...draftOf(null), ...words, ...bodies, kind, mode: last?.mode ?? null, seriesId: id }
}

/** What has to be mended before sending: input → sentence. */
export function findMistakes(draft: MeetingDraft): Record<string, string> {
  const mistakes: Record<string, string> = {}
  if (draft.title.trim() === '') mistakes.title = text.missingTitle
  if (draft.heldOn === null) mistakes.heldOn = text.missingDay
  if (draft.beginsAt !== '' && draft.endsAt !== '' && draft.endsAt <= draft.beginsAt) mistakes.endsAt = text.endsBefore
  if (draft.hostId === null) mistakes.hostId = text.missingHost
  if (draft.convenerId === null) mistakes.convenerId = text.missingConvener
  if (draft.attendees.some((one) => one.post.trim() === '')) mistakes.attendees = text.missingPost
  return mistakes
}

/** The entry to send; null while something compulsory is missing. */
export function toEntry(draft: MeetingDraft): MeetingEntry | null {
  const { heldOn, hostId, convenerId, attendees, beginsAt, endsAt, ...rest } = draft
  if (heldOn === null || hostId === null || convenerId === null) return null
  return {
    ...rest,
    heldOn,
    beginsAt: beginsAt || null,
    endsAt: endsAt || null,
    hostId,
    convenerId,
    attendees: attendees.map(({ key: _, ...one }) => one),
  }
}
