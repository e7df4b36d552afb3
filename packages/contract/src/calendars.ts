import { MEETING_STATES } from '@phoihop/domain/meetings/meeting-states'
import { z } from 'zod'
import { CivilDateText, Done, IdParams, Uuid, endpoint } from './endpoint.ts'
import { HourText, MEETING_KINDS, MEETING_MODES } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'

/** mine: the own posts and bodies · unit: one body · territory: all that is visible */
export const CALENDAR_OF = ['mine', 'unit', 'territory'] as const
export const CALENDAR_DAYS_MOST = 100

export const CalendarMeeting = z.strictObject({
  id: Uuid,
  title: z.string(),
  kind: z.enum(MEETING_KINDS),
  state: z.enum(MEETING_STATES),
  heldOn: CivilDateText,
  beginsAt: HourText.nullable(),
  endsAt: HourText.nullable(),
  mode: z.enum(MEETING_MODES).nullable(),
  place: z.string().nullable(),
  chairName: z.string().nullable(),
  host: OrganisationBrief,
  /** other meetings of the same hours with the same chair or the same people */
  clashes: z.array(z.strictObject({ id: Uuid, title: z.string(), why: z.enum(['chair', 'people']) })),
})
export type CalendarMeeting = z.output<typeof CalendarMeeting>

export const CalendarPage = z
  .strictObject({
    rows: z.array(CalendarMeeting),
    days: z.array(z.strictObject({ date: CivilDateText, name: z.string(), working: z.boolean() })),
  })
  .meta({ id: 'CalendarPage' })

const Feed = z.strictObject({ createdAt: z.string() }).nullable()
/** The last part of a feed's address: the secret and `.ics`. */
const FeedFile = z.string().regex(/^[\w-]{43}\.ics$/u)

export const calendarsApi = {
  meetings: endpoint({
    method: 'GET',
    path: '/api/calendars/meetings',
    summary: 'Lịch họp từ ngày đến ngày',
    query: z.strictObject({
      from: CivilDateText,
      to: CivilDateText,
      of: z.enum(CALENDAR_OF).default('mine'),
      organisationId: Uuid.optional(),
    }),
    response: CalendarPage,
    errors: ['calendars/span-too-long'],
  }),
  /** answers with text/calendar */
  meetingFile: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/calendar',
    summary: 'Tệp lịch (.ics) của một cuộc họp',
    params: IdParams,
    response: z.unknown(),
    errors: ['request/not-found'],
  }),
  seriesFile: endpoint({
    method: 'GET',
    path: '/api/meeting-series/:id/calendar',
    summary: 'Tệp lịch (.ics) của một loạt giao ban',
    params: IdParams,
    response: z.unknown(),
    errors: ['request/not-found'],
  }),
  getFeed: endpoint({
    method: 'GET',
    path: '/api/calendars/feed',
    summary: 'Địa chỉ lịch của tôi: có chưa',
    response: z.strictObject({ feed: Feed }),
  }),
  makeFeed: endpoint({
    method: 'POST',
    path: '/api/calendars/feed',
    summary: 'Tạo địa chỉ lịch của tôi, hoặc đổi địa chỉ mới; địa chỉ cũ ngừng ngay',
    response: z.strictObject({ feed: Feed, path: z.string() }),
    onceByKey: true,
  }),
  removeFeed: endpoint({
    method: 'DELETE',
    path: '/api/calendars/feed',
    summary: 'Ngừng địa chỉ lịch của tôi',
    response: Done,
  }),
  /** answers with text/calendar; who has the address needs no session */
  feed: endpoint({
    method: 'GET',
    path: '/api/calendars/feed/:file',
    summary: 'Lịch họp của một người, cho phần mềm lịch',
    params: z.strictObject({ file: FeedFile }),
    response: z.unknown(),
    errors: ['request/not-found', 'request/too-many'],
    open: true,
  }),
}
