import { COMPOSITIONS, PRESENCES, SEAT_ROLES, SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import { CivilDateText, IdParams, Uuid, Version, endpoint, line, optionalLine, optionalWords } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { FileBrief } from './task-shapes.ts'

const Moment = z.iso
  .datetime({ offset: true })
  .refine((at) => at >= '1900' && at < '2201', 'Thời điểm phải từ năm 1900 đến năm 2200')

export const AgendaEntry = z.strictObject({
  title: line(500),
  /** who presents it, as the agenda writes it */
  presenter: optionalLine(200),
  organisationId: Uuid.nullable().default(null),
  minutes: z.int().min(1).max(600).nullable().default(null),
  fileIds: z.array(Uuid).max(20).default([]),
})
export type AgendaEntry = z.input<typeof AgendaEntry>

export const AgendaItem = z
  .strictObject({
    id: Uuid,
    title: z.string(),
    presenter: z.string().nullable(),
    organisation: OrganisationBrief.nullable(),
    minutes: z.int().nullable(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    files: z.array(FileBrief),
    version: Version,
  })
  .meta({ id: 'AgendaItem' })
export type AgendaItem = z.output<typeof AgendaItem>

export const Agenda = z
  .strictObject({
    rows: z.array(AgendaItem),
    /** the server's clock: those of projectors are often wrong */
    now: z.string(),
    can: z.strictObject({ keep: z.boolean(), run: z.boolean() }),
  })
  .meta({ id: 'Agenda' })
export type Agenda = z.output<typeof Agenda>

export const RollCallSeat = z
  .strictObject({
    id: Uuid,
    tierCode: z.enum(TIERS).nullable(),
    role: z.enum(SEAT_ROLES),
    /** expected: by post, and by name where it is known */
    post: z.string(),
    name: z.string().nullable(),
    organisation: OrganisationBrief.nullable(),
    siteId: Uuid.nullable(),
    answer: z.string(),
    answerReason: z.string().nullable(),
    presence: z.enum(PRESENCES),
    arrivedAt: z.string().nullable(),
    leftAt: z.string().nullable(),
    absenceReason: z.string().nullable(),
    substituteName: z.string().nullable(),
    substitutePost: z.string().nullable(),
    version: Version,
    can: z.strictObject({ call: z.boolean() }),
  })
  .meta({ id: 'RollCallSeat' })
export type RollCallSeat = z.output<typeof RollCallSeat>

export const RollCall = z
  .strictObject({
    seats: z.array(RollCallSeat),
    sites: z.array(z.strictObject({ id: Uuid, name: z.string(), main: z.boolean() })),
    can: z.strictObject({ keep: z.boolean(), call: z.boolean() }),
  })
  .meta({ id: 'RollCall' })
export type RollCall = z.output<typeof RollCall>

export const PresenceEntry = z.strictObject({
  version: Version,
  presence: z.enum(PRESENCES),
  /** left out: now, for who comes */
  arrivedAt: Moment.nullable().default(null),
  leftAt: Moment.nullable().default(null),
  absenceReason: optionalLine(1000),
  substituteName: optionalLine(120),
  substitutePost: optionalLine(300),
})
export type PresenceEntry = z.input<typeof PresenceEntry>

export const Remark = z
  .strictObject({
    id: Uuid,
    agendaItemId: Uuid.nullable(),
    seatId: Uuid.nullable(),
    speaker: z.string().nullable(),
    text: z.string(),
    saidAt: z.string(),
    author: z.string(),
    version: Version,
  })
  .meta({ id: 'Remark' })
export type Remark = z.output<typeof Remark>

export const Remarks = z
  .strictObject({ rows: z.array(Remark), can: z.strictObject({ keep: z.boolean() }) })
  .meta({ id: 'Remarks' })
export type Remarks = z.output<typeof Remarks>

export const RemarkEntry = z.strictObject({
  meetingId: Uuid,
  /** 0: new; else the version that was changed */
  version: z.int().min(0),
  agendaItemId: Uuid.nullable().default(null),
  seatId: Uuid.nullable().default(null),
  speaker: optionalLine(400),
  text: optionalWords(5000).pipe(z.string().min(1)),
  saidAt: Moment,
})
export type RemarkEntry = z.input<typeof RemarkEntry>

/** How the bodies came over a year. */
export const CompositionRow = z
  .strictObject({
    organisation: OrganisationBrief,
    meetings: z.int(),
    full: z.int(),
    short: z.int(),
    wrong: z.int(),
    absences: z.int(),
    /** the meetings in which it was not full, newest first */
    faults: z.array(
      z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText, composition: z.enum(COMPOSITIONS) }),
    ),
  })
  .meta({ id: 'CompositionRow' })
export type CompositionRow = z.output<typeof CompositionRow>

const seen = ['request/not-found'] as const
const kept = [...seen, 'request/not-allowed', 'sittings/closed'] as const
const Page = { params: IdParams, response: Agenda }

export const sittingsApi = {
  agenda: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/agenda',
    summary: 'Chương trình cuộc họp',
    ...Page,
    errors: seen,
  }),
  addItem: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/agenda',
    summary: 'Thêm một nội dung vào chương trình',
    ...Page,
    body: AgendaEntry,
    errors: [...kept, 'organisations/body-unknown', 'tasks/file-unknown', 'sittings/too-many-items'],
    onceByKey: true,
  }),
  updateItem: endpoint({
    method: 'PATCH',
    path: '/api/agenda-items/:id',
    summary: 'Sửa một nội dung của chương trình',
    ...Page,
    body: z.strictObject({ version: Version, ...AgendaEntry.shape }),
    errors: [...kept, 'request/stale-version', 'organisations/body-unknown', 'tasks/file-unknown'],
  }),
  removeItem: endpoint({
    method: 'DELETE',
    path: '/api/agenda-items/:id',
    summary: 'Bỏ một nội dung khỏi chương trình',
    ...Page,
    errors: [...kept, 'sittings/item-dealt-with'],
  }),
  orderItems: endpoint({
    method: 'PUT',
    path: '/api/meetings/:id/agenda/order',
    summary: 'Sắp lại thứ tự chương trình',
    ...Page,
    body: z.strictObject({ ids: z.array(Uuid).max(100) }),
    errors: [...kept, 'sittings/order-not-whole'],
  }),
  turnItem: endpoint({
    method: 'POST',
    path: '/api/agenda-items/:id/turns',
    summary: 'Bắt đầu, kết thúc hoặc để lại một nội dung (một lúc chỉ một nội dung)',
    ...Page,
    body: z.strictObject({ turn: z.enum(['start', 'end', 'reset']) }),
    errors: [...kept, 'sittings/not-open'],
  }),
  rollCall: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/roll-call',
    summary: 'Điểm danh',
    params: IdParams,
    response: RollCall,
    errors: seen,
  }),
  callSeat: endpoint({
    method: 'PATCH',
    path: '/api/seats/:id/presence',
    summary: 'Ghi một người có mặt, vắng, dự thay',
    params: IdParams,
    body: PresenceEntry,
    response: RollCallSeat,
    errors: [...kept, 'request/stale-version', 'sittings/substitute-unnamed', 'sittings/left-before-arrival'],
  }),
  callRest: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/roll-call/rest',
    summary: 'Ghi tất cả những người chưa điểm danh là có mặt',
    params: IdParams,
    body: z.strictObject({ seatIds: z.array(Uuid).min(1).max(SEATS_MOST), presence: z.enum(['present', 'none']) }),
    response: RollCall,
    errors: kept,
  }),
  addSeat: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/roll-call/seats',
    summary: 'Ghi người dự ngoài danh sách mời',
    params: IdParams,
    body: z.strictObject({
      name: line(120),
      post: line(300),
      tierCode: z.enum(TIERS).nullable().default(null),
      organisationId: Uuid.nullable().default(null),
      siteId: Uuid.nullable().default(null),
    }),
    response: RollCall,
    errors: [...kept, 'organisations/body-unknown', 'invitations/too-many-seats'],
    onceByKey: true,
  }),
  remarks: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/remarks',
    summary: 'Ý kiến phát biểu đã ghi',
    params: IdParams,
    response: Remarks,
    errors: seen,
  }),
  /** the id is made by who writes: sent again it writes once */
  keepRemark: endpoint({
    method: 'PUT',
    path: '/api/remarks/:id',
    summary: 'Ghi hoặc sửa một ý kiến phát biểu',
    params: IdParams,
    body: RemarkEntry,
    response: Remark,
    errors: [...kept, 'request/stale-version', 'sittings/remark-elsewhere'],
  }),
  dropRemark: endpoint({
    method: 'DELETE',
    path: '/api/remarks/:id',
    summary: 'Bỏ một ý kiến đã ghi',
    params: IdParams,
    response: Remarks,
    errors: kept,
  }),
  compositions: endpoint({
    method: 'GET',
    path: '/api/compositions',
    summary: 'Thành phần dự của từng đơn vị trong năm',
    query: z.strictObject({
      year: z.coerce.number().int().min(1976).max(2100),
      seriesId: Uuid.optional(),
    }),
    response: z.strictObject({ rows: z.array(CompositionRow) }),
  }),
}
