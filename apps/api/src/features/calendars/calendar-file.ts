import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

/** A meeting as calendars are told of it. */
export interface CalendarEntry {
  id: string
  title: string
  state: MeetingState
  heldOn: string
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  chairName: string | null
  chairPost: string | null
  host: string
  cancelReason: string | null
  /** SEQUENCE of RFC 5545 */
  sequence: number
}

interface Given {
  /** shown as the calendar's name */
  name: string
  /** the day of asking, for DTSTAMP */
  now: Date
  /** where the product is reached; null: not told */
  publicUrl: string | null
}

const HOURS_WITHOUT_END = 2
const DAY_MS = 86_400_000

/**
 * Meetings as a file of RFC 5545, one event each. Hours are told in UTC: Vietnam has kept UTC+7 since 1975, so no zone
 * needs describing. A meeting keeps its UID for good, the same as in its invitation; SEQUENCE says which telling is the newer.
 */
export function calendarFile(entries: readonly CalendarEntry[], { name, now, publicUrl }: Given): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Phối Hợp', product: 'Lịch họp', language: 'VI' },
  })
  for (const entry of entries) {
    const isOff = entry.state === 'cancelled'
    calendar.createEvent({
      id: entry.id,
      sequence: entry.sequence,
      stamp: now,
      ...timesOf(entry),
      summary: isOff ? `Hủy: ${entry.title}` : entry.title,
      ...(entry.place ? { location: entry.place } : {}),
      description: describe(entry),
      status: STATUS[entry.state],
      // a meeting that is off, or only planned, keeps nobody's hours
      busystatus: isOff ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      transparency: isOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(publicUrl ? { url: `${publicUrl.replace(/\/$/u, '')}/meetings/${entry.id}` } : {}),
    })
  }
  return calendar.toString()
}

const STATUS: Record<MeetingState, ICalEventStatus> = {
  planned: ICalEventStatus.TENTATIVE,
  called: ICalEventStatus.CONFIRMED,
  open: ICalEventStatus.CONFIRMED,
  closed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
}

/** Without an hour it takes the whole day; without an end two hours are kept. */
function timesOf({ heldOn, beginsAt, endsAt }: CalendarEntry) {
  if (beginsAt === null) {
    const day = new Date(`${heldOn}T00:00:00.000Z`)
    return { start: day, end: new Date(day.getTime() + DAY_MS), allDay: true, timezone: 'UTC' }
  }
  const start = new Date(`${heldOn}T${beginsAt}:00+07:00`)
  const end = endsAt === null ? null : new Date(`${heldOn}T${endsAt}:00+07:00`)
  return { start, end: end ?? new Date(start.getTime() + HOURS_WITHOUT_END * 3_600_000) }
}

function describe({ chairName, chairPost, host, state, cancelReason }: CalendarEntry): string {
  const chair = [chairName, chairPost].filter(Boolean).join(', ')
  return [
    ...(chair ? [`Chủ trì: ${chair}`] : []),
    `Cơ quan chủ trì: ${host}`,
    ...(state === 'planned' ? ['Dự kiến, chưa mời họp.'] : []),
    ...(cancelReason ? [`Lý do hủy: ${cancelReason}`] : []),
  ].join('\n')
}
