import type { CivilDate } from '../civil-date.ts'

/** What a calendar needs to know of a meeting. */
export interface CalendarMeeting {
  id: string
  /** SEQUENCE of RFC 5545 */
  sequence: number
  title: string
  heldOn: CivilDate
  /** HH:MM in Vietnam; none: the whole day */
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  description: string
  /** where it is answered */
  url: string
  organizer: string
  organizerEmail: string
  attendee: { name: string; email: string }
  /** when this is written, UTC */
  now: Date
}

const LINE_BYTES = 75
/** without an end a meeting is taken to last so long */
const USUAL_HOURS = 2

/**
 * An iTIP letter (RFC 5546): REQUEST invites or tells of the new hour, CANCEL takes the meeting off. UID is the meeting's
 * id, so that the second replaces the first in the calendar.
 */
export function calendarLetter(method: 'REQUEST' | 'CANCEL', meeting: CalendarMeeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phoi Hop//Giay moi//VI',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${meeting.id}`,
    `DTSTAMP:${stampOf(meeting.now)}`,
    `SEQUENCE:${meeting.sequence}`,
    ...timesOf(meeting),
    `SUMMARY:${escaped(meeting.title)}`,
    ...(meeting.place === null ? [] : [`LOCATION:${escaped(meeting.place)}`]),
    `DESCRIPTION:${escaped(meeting.description)}`,
    `URL:${meeting.url}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${quoted(meeting.organizer)}:mailto:${meeting.organizerEmail}`,
    `ATTENDEE;CN=${quoted(meeting.attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${meeting.attendee.email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** Vietnam is UTC+7 all the year: hours in UTC need no VTIMEZONE. */
function timesOf({ heldOn, beginsAt, endsAt }: CalendarMeeting): string[] {
  if (beginsAt === null) return [`DTSTART;VALUE=DATE:${heldOn.replaceAll('-', '')}`]
  const begin = new Date(`${heldOn}T${beginsAt}:00+07:00`)
  const end =
    endsAt === null ? new Date(begin.getTime() + USUAL_HOURS * 3_600_000) : new Date(`${heldOn}T${endsAt}:00+07:00`)
  return [`DTSTART:${stampOf(begin)}`, `DTEND:${stampOf(end)}`]
}

function stampOf(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
}

function escaped(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/gu, '\\n')
}

/** A parameter's value: double quotes cannot stand in it at all. */
function quoted(words: string): string {
  return `"${words.replaceAll(/["\r\n]/gu, ' ')}"`
}

/** Lines of at most 75 bytes of UTF-8, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = bytesOf(character)
    // what follows the first begins with a space
    if (bytes + size > (parts.length === 0 ? LINE_BYTES : LINE_BYTES - 1)) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += character
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4
}
