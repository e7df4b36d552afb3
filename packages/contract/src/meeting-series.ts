import { DUTY_PERIODS } from '@phoihop/domain/regulations/information-duties'
import { z } from 'zod'
import { CivilDateText, IdParams, Uuid, Version, endpoint, line, optionalLine } from './endpoint.ts'
import { HourText, MEETING_KINDS, MEETING_MODES, MeetingRow } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'

export const RULES_MOST = 20
export const PLAN_ROWS_MOST = 400

const RuleFields = {
  kind: z.enum(MEETING_KINDS),
  mode: z.enum(MEETING_MODES).nullable(),
  /** RRULE of RFC 5545 without its prefix: FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU */
  recurrence: z
    .string()
    .max(300)
    .regex(/^[A-Z0-9=;,+-]+$/u, 'Quy tắc lặp không đúng mẫu'),
  /** which period a meeting of this line looks back on */
  covers: z.enum(DUTY_PERIODS).nullable(),
  /** one meeting for each of these vertical lines */
  lines: z.array(z.string().regex(/^[a-z-]{1,30}$/u)).max(30),
  /** {kỳ}, {ngành} and {ngày} are filled in */
  title: line(300),
  beginsAt: HourText.nullable(),
  endsAt: HourText.nullable(),
  place: optionalLine(300),
  validFrom: CivilDateText.nullable(),
  validTo: CivilDateText.nullable(),
}

/** `id` null: a new line. A line left out is removed; what it planned stays. */
export const SeriesRuleEntry = z.strictObject({ id: Uuid.nullable(), ...RuleFields })
export type SeriesRuleEntry = z.input<typeof SeriesRuleEntry>

export const MeetingSeries = z
  .strictObject({
    id: Uuid,
    version: Version,
    name: z.string(),
    kind: z.enum(MEETING_KINDS),
    owner: OrganisationBrief,
    regulation: z.strictObject({ id: Uuid, title: z.string() }).nullable(),
    rules: z.array(z.strictObject({ ...RuleFields, id: Uuid, place: z.string().nullable() })),
    /** what a new meeting of the series begins with: those of its last one */
    last: z
      .strictObject({
        hostId: Uuid,
        convenerId: Uuid,
        chairName: z.string().nullable(),
        chairPost: z.string().nullable(),
        secretaryName: z.string().nullable(),
        secretaryPost: z.string().nullable(),
        mode: z.enum(MEETING_MODES).nullable(),
        place: z.string().nullable(),
        beginsAt: HourText.nullable(),
        endsAt: HourText.nullable(),
      })
      .nullable(),
    /** the vertical lines of the bodies of the territory */
    lineOptions: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'MeetingSeries' })
export type MeetingSeries = z.output<typeof MeetingSeries>

const PlanRowFields = {
  ruleId: Uuid,
  /** the day the rule names; the plan may hold it on another */
  occursOn: CivilDateText,
  line: z.string().max(30).nullable(),
  title: line(500),
  heldOn: CivilDateText,
  mode: z.enum(MEETING_MODES).nullable(),
  beginsAt: HourText.nullable(),
  endsAt: HourText.nullable(),
  place: optionalLine(300),
  /** who chairs this one; null: who chairs them all */
  chairName: optionalLine(120),
}

const SpecialDay = z.strictObject({ date: CivilDateText, name: z.string(), working: z.boolean() })

export const YearPlan = z
  .strictObject({
    year: z.int(),
    series: z.strictObject({ id: Uuid, name: z.string() }),
    head: z.strictObject({
      hostId: Uuid,
      convenerId: Uuid,
      chairName: z.string().nullable(),
      chairPost: z.string().nullable(),
      secretaryName: z.string().nullable(),
      secretaryPost: z.string().nullable(),
    }),
    /** what the rules ask for and is not there yet, each on a free working day */
    rows: z.array(
      z.strictObject({
        ...PlanRowFields,
        place: z.string().nullable(),
        chairName: z.string().nullable(),
        kind: z.enum(MEETING_KINDS),
        period: z.string().nullable(),
        lineName: z.string().nullable(),
      }),
    ),
    /** how many the rules ask for in the year, how many of these are there, how many find no working day any more */
    counts: z.strictObject({ asked: z.int(), standing: z.int(), gone: z.int() }),
    standing: z.array(MeetingRow),
    days: z.array(SpecialDay),
    busy: z.array(
      z.strictObject({
        heldOn: CivilDateText,
        beginsAt: HourText.nullable(),
        endsAt: HourText.nullable(),
        title: z.string(),
        hostId: Uuid,
        convenerId: Uuid,
        chair: z.string().nullable(),
        shared: z.array(z.string()),
      }),
    ),
    can: z.strictObject({ make: z.boolean() }),
  })
  .meta({ id: 'YearPlan' })
export type YearPlan = z.output<typeof YearPlan>

const PlanYear = z.coerce.number().int().min(1976).max(2100)
const errors = ['request/not-found', 'request/not-allowed'] as const

export const meetingSeriesApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/meeting-series/:id',
    summary: 'Một loạt giao ban và các quy tắc của nó',
    params: IdParams,
    response: MeetingSeries,
    errors: ['request/not-found'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/meeting-series/:id',
    summary: 'Sửa loạt giao ban: tên, quy chế, các quy tắc',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      name: line(300),
      kind: z.enum(MEETING_KINDS),
      regulationId: Uuid.nullable(),
      rules: z.array(SeriesRuleEntry).max(RULES_MOST),
    }),
    response: MeetingSeries,
    errors: [
      ...errors,
      'request/stale-version',
      'meetings/rule-never',
      'meetings/rule-unknown',
      'meetings/rule-days',
      'meetings/ends-before-start',
      'meetings/line-unknown',
      'regulations/unknown',
    ],
  }),
  plan: endpoint({
    method: 'GET',
    path: '/api/meeting-series/:id/plan',
    summary: 'Dự kiến các cuộc họp của một năm theo quy tắc của loạt',
    params: IdParams,
    query: z.strictObject({ year: PlanYear }),
    response: YearPlan,
    errors: ['request/not-found'],
  }),
  makePlan: endpoint({
    method: 'POST',
    path: '/api/meeting-series/:id/plan',
    summary: 'Lập các cuộc họp dự kiến của một năm',
    params: IdParams,
    body: z.strictObject({
      year: PlanYear,
      hostId: Uuid,
      convenerId: Uuid,
      chairName: optionalLine(120),
      chairPost: optionalLine(200),
      secretaryName: optionalLine(120),
      secretaryPost: optionalLine(200),
      rows: z.array(z.strictObject(PlanRowFields)).min(1).max(PLAN_ROWS_MOST),
    }),
    response: YearPlan,
    errors: [
      ...errors,
      'organisations/body-unknown',
      'meetings/rule-unknown',
      'meetings/day-past',
      'meetings/day-outside-year',
      'meetings/ends-before-start',
    ],
    onceByKey: true,
  }),
}
