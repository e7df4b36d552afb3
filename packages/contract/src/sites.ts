import { CHECK_STATES, READINESS, SITE_CHECKS } from '@phoihop/domain/sites/readiness'
import { z } from 'zod'
import { CivilDateText, IdParams, Uuid, Version, endpoint, line, optionalLine } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

const People = {
  place: optionalLine(300),
  chairName: optionalLine(120),
  chairPost: optionalLine(200),
  technicianName: optionalLine(120),
  technicianPhone: optionalLine(30),
}

/** One end of an online meeting, and what its unit has looked at. */
export const SiteRow = z
  .strictObject({
    id: Uuid,
    version: Version,
    name: z.string(),
    organisation: OrganisationBrief.nullable(),
    /** the one the others connect to */
    main: z.boolean(),
    place: z.string().nullable(),
    chairName: z.string().nullable(),
    chairPost: z.string().nullable(),
    technicianName: z.string().nullable(),
    technicianPhone: z.string().nullable(),
    readiness: z.enum(READINESS),
    checks: z.array(
      z.strictObject({
        code: z.enum(SITE_CHECKS),
        state: z.enum(CHECK_STATES),
        note: z.string().nullable(),
        byName: z.string(),
        at: z.string(),
      }),
    ),
    can: z.strictObject({ tick: z.boolean() }),
  })
  .meta({ id: 'SiteRow' })
export type SiteRow = z.output<typeof SiteRow>

export const Sites = z
  .strictObject({
    rows: z.array(SiteRow),
    /** of all sites, those not shown too */
    counts: z.strictObject({ total: z.int(), ready: z.int(), trouble: z.int() }),
    /** the meeting before that has sites to copy */
    last: z.strictObject({ title: z.string(), heldOn: CivilDateText, sites: z.int() }).nullable(),
    /** the meeting is held online, at least in part */
    wanted: z.boolean(),
    can: z.strictObject({ keep: z.boolean() }),
  })
  .meta({ id: 'Sites' })
export type Sites = z.output<typeof Sites>

const keeping = ['request/not-found', 'request/not-allowed', 'sites/meeting-over'] as const

export const sitesApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/sites',
    summary: 'Các điểm cầu của cuộc họp và việc chuẩn bị của từng điểm',
    params: IdParams,
    response: Sites,
    errors: ['request/not-found'],
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/sites',
    summary: 'Thêm một điểm cầu',
    params: IdParams,
    body: z.strictObject({
      name: line(200),
      organisationId: Uuid.nullable().default(null),
      main: z.boolean().default(false),
      ...People,
    }),
    response: Sites,
    errors: [...keeping, 'sites/body-unknown', 'sites/main-twice'],
    onceByKey: true,
  }),
  addClass: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/site-classes',
    summary: 'Mỗi cơ quan của một nhóm một điểm cầu; cơ quan đã có điểm cầu thì bỏ qua',
    params: IdParams,
    body: z.strictObject({ classCode: line(40) }),
    response: Sites,
    errors: [...keeping, 'sites/class-empty'],
    onceByKey: true,
  }),
  copy: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/site-copies',
    summary: 'Lấy các điểm cầu của cuộc họp trước',
    params: IdParams,
    response: Sites,
    errors: [...keeping, 'sites/nothing-to-copy'],
    onceByKey: true,
  }),
  drop: endpoint({
    method: 'DELETE',
    path: '/api/sites/:id',
    summary: 'Bỏ một điểm cầu',
    params: IdParams,
    response: Sites,
    errors: keeping,
  }),
  savePeople: endpoint({
    method: 'PUT',
    path: '/api/sites/:id/people',
    summary: 'Ghi người chủ trì, người phụ trách kỹ thuật, địa điểm của một điểm cầu',
    params: IdParams,
    body: z.strictObject({ version: Version, ...People }),
    response: SiteRow,
    errors: [...keeping, 'request/stale-version'],
  }),
  tick: endpoint({
    method: 'PUT',
    path: '/api/sites/:id/checks',
    summary: 'Ghi một mục kiểm tra của điểm cầu: đã xong, trục trặc kèm lời, hoặc bỏ đánh dấu',
    params: IdParams,
    body: z.strictObject({
      code: z.enum(SITE_CHECKS),
      state: z.enum([...CHECK_STATES, 'none']),
      /** what is wrong; compulsory with trouble */
      note: optionalLine(500),
    }),
    response: SiteRow,
    errors: [...keeping, 'sites/note-missing'],
  }),
}
