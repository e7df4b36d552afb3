import { MEETING_MOVES, MEETING_STATES } from '@phoihop/domain/meetings/meeting-states'
import { SEAT_ROLES } from '@phoihop/domain/meetings/seat-states'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import {
  CivilDateText,
  Done,
  Flag,
  IdParams,
  PageQuery,
  PeriodCode,
  SearchWords,
  Uuid,
  Version,
  endpoint,
  line,
  optionalLine,
  optionalWords,
  page,
} from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export const MEETING_KINDS = [
  'weekly',
  'monthly',
  'quarterly',
  'thematic',
  'half-year-review',
  'year-review',
  'regulation-review',
  'other',
] as const
export const MEETING_MODES = ['in-person', 'online', 'hybrid'] as const
/** An hour of the day in Vietnam: HH:MM. */
export const HourText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'Giờ phải có dạng 08:30')

export const Attendee = z.strictObject({
  tierCode: z.enum(TIERS).nullable().default(null),
  role: z.enum(SEAT_ROLES).default('member'),
  name: optionalLine(120),
  post: line(300),
  organisationId: Uuid.nullable().default(null),
})
export type Attendee = z.output<typeof Attendee>

export const MeetingEntry = z.strictObject({
  title: line(500),
  kind: z.enum(MEETING_KINDS),
  heldOn: CivilDateText,
  beginsAt: HourText.nullable().default(null),
  endsAt: HourText.nullable().default(null),
  mode: z.enum(MEETING_MODES).nullable().default(null),
  period: PeriodCode.nullable().default(null),
  /** the vertical line of a thematic meeting */
  line: optionalLine(30),
  place: optionalLine(300),
  hostId: Uuid,
  convenerId: Uuid,
  seriesId: Uuid.nullable().default(null),
  chairName: optionalLine(120),
  chairPost: optionalLine(200),
  secretaryName: optionalLine(120),
  secretaryPost: optionalLine(200),
  /** until when those invited are asked to answer */
  answerBy: CivilDateText.nullable().default(null),
  /** until when the units send their reports */
  reportsDueOn: CivilDateText.nullable().default(null),
  summary: optionalWords(20_000),
  attendees: z.array(Attendee).max(500).default([]),
})
export type MeetingEntry = z.input<typeof MeetingEntry>

export const MeetingRow = z
  .strictObject({
    id: Uuid,
    title: z.string(),
    kind: z.enum(MEETING_KINDS),
    state: z.enum(MEETING_STATES),
    heldOn: CivilDateText,
    beginsAt: HourText.nullable(),
    endsAt: HourText.nullable(),
    mode: z.enum(MEETING_MODES).nullable(),
    period: z.string().nullable(),
    host: OrganisationBrief,
    chairName: z.string().nullable(),
    conclusions: z.int(),
  })
  .meta({ id: 'MeetingRow' })
export type MeetingRow = z.output<typeof MeetingRow>

export const Meeting = z
  .strictObject({
    ...MeetingRow.shape,
    version: Version,
    place: z.string().nullable(),
    line: z.string().nullable(),
    secretaryName: z.string().nullable(),
    secretaryPost: z.string().nullable(),
    answerBy: CivilDateText.nullable(),
    reportsDueOn: CivilDateText.nullable(),
    cancelReason: z.string().nullable(),
    openedAt: z.string().nullable(),
    closedAt: z.string().nullable(),
    convener: OrganisationBrief,
    series: z.strictObject({ id: Uuid, name: z.string() }).nullable(),
    chairPost: z.string().nullable(),
    summary: z.string().nullable(),
    attendees: z.array(z.strictObject({ ...Attendee.shape, organisation: OrganisationBrief.nullable() })),
    papers: z.array(
      z.strictObject({
        id: Uuid,
        number: z.string().nullable(),
        symbol: z.string().nullable(),
        subject: z.string(),
        state: z.string(),
        issuedOn: CivilDateText.nullable(),
        tasks: z.int(),
      }),
    ),
    can: z.strictObject({
      edit: z.boolean(),
      conclude: z.boolean(),
      moves: z.array(z.enum(MEETING_MOVES)),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Meeting' })
export type Meeting = z.output<typeof Meeting>

export const MeetingSeriesRow = z.strictObject({
  id: Uuid,
  name: z.string(),
  kind: z.enum(MEETING_KINDS),
  owner: OrganisationBrief,
  regulation: z.string().nullable(),
  meetings: z.int(),
  /** when it meets: recurrence and hour of each rule */
  rules: z.array(
    z.strictObject({ recurrence: z.string(), beginsAt: HourText.nullable(), covers: z.string().nullable() }),
  ),
  nextOn: CivilDateText.nullable(),
})

export const meetingsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/meetings',
    summary: 'Các cuộc họp',
    query: z.strictObject({
      ...PageQuery,
      q: SearchWords,
      kind: z.enum(MEETING_KINDS).optional(),
      seriesId: Uuid.optional(),
      year: z.coerce.number().int().min(1976).max(2100).optional(),
      state: z.enum(MEETING_STATES).optional(),
      regulationId: Uuid.optional(),
      /** not cancelled, and the day has come */
      due: Flag.optional(),
    }),
    response: page(MeetingRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/meetings/:id',
    summary: 'Một cuộc họp, thành phần dự và kết luận',
    params: IdParams,
    response: Meeting,
    errors: ['request/not-found'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/meetings',
    summary: 'Ghi một cuộc họp',
    body: MeetingEntry,
    response: Meeting,
    errors: [
      'request/not-allowed',
      'organisations/body-unknown',
      'meetings/series-unknown',
      'meetings/attendee-unknown',
      'meetings/ends-before-start',
    ],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/meetings/:id',
    summary: 'Sửa cuộc họp',
    params: IdParams,
    body: z.strictObject({ version: Version, ...MeetingEntry.shape }),
    response: Meeting,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'organisations/body-unknown',
      'meetings/series-unknown',
      'meetings/attendee-unknown',
      'meetings/ends-before-start',
    ],
  }),
  move: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/moves',
    summary: 'Mở, kết thúc, mở lại, hủy hoặc khôi phục cuộc họp',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      move: z.enum(['open', 'close', 'reopen', 'cancel', 'restore']),
      /** why it is cancelled; compulsory then */
      reason: optionalLine(1000),
    }),
    response: Meeting,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'meetings/move-not-possible',
      'meetings/no-chair',
      'meetings/reason-missing',
    ],
    onceByKey: true,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/meetings/:id',
    summary: 'Bỏ một cuộc họp dự kiến chưa mời ai',
    params: IdParams,
    response: Done,
    errors: ['request/not-found', 'request/not-allowed', 'meetings/not-removable'],
  }),
  listSeries: endpoint({
    method: 'GET',
    path: '/api/meeting-series',
    summary: 'Các loạt giao ban',
    /** `owners`: the bodies for which the reader may open one */
    response: z.strictObject({ rows: z.array(MeetingSeriesRow), owners: z.array(OrganisationBrief) }),
  }),
  createSeries: endpoint({
    method: 'POST',
    path: '/api/meeting-series',
    summary: 'Mở một loạt giao ban',
    body: z.strictObject({ name: line(300), kind: z.enum(MEETING_KINDS), ownerId: Uuid }),
    response: MeetingSeriesRow,
    errors: ['request/not-allowed', 'organisations/body-unknown'],
    onceByKey: true,
  }),
}
