import { DUTY_PERIODS, NOTICE_WAYS } from '@phoihop/domain/regulations/information-duties'
import { z } from 'zod'
import {
  CivilDateText,
  Done,
  IdParams,
  Uuid,
  Version,
  endpoint,
  line,
  optionalLine,
  optionalWords,
} from './endpoint.ts'
import { MEETING_KINDS } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'
import { PeriodCode } from './endpoint.ts'
import { FileBrief } from './task-shapes.ts'

const Party = z.strictObject({
  organisationId: Uuid,
  /** the number under which this body signed: 69/QCPH-HĐND-UBND-MTTQ */
  number: optionalLine(40),
  signerName: optionalLine(120),
  signerPost: optionalLine(200),
})

const Duty = z.strictObject({
  every: z.enum(DUTY_PERIODS),
  informerId: Uuid,
  /** null: all other parties */
  informedId: Uuid.nullable(),
})

const Words = z
  .string()
  .transform((words) => words.normalize('NFC').trim())
  .pipe(z.string().min(1).max(4000))

/** `id` null: a new clause. */
const Clause = z.strictObject({ id: Uuid.nullable(), label: optionalLine(40), words: Words, duty: Duty.nullable() })

export const RegulationEntry = z.strictObject({
  ownerId: Uuid,
  title: line(500),
  signedOn: CivilDateText.nullable(),
  effectiveFrom: CivilDateText.nullable(),
  effectiveTo: CivilDateText.nullable(),
  fileId: Uuid.nullable(),
  parties: z.array(Party).min(2).max(30),
  clauses: z.array(Clause).max(200),
})
export type RegulationEntry = z.input<typeof RegulationEntry>

export const RegulationReminder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('term-ends'), on: CivilDateText, days: z.int() }),
  z.strictObject({ kind: z.literal('term-ended'), on: CivilDateText }),
  z.strictObject({
    kind: z.literal('review-due'),
    last: CivilDateText.nullable(),
    plannedOn: CivilDateText.nullable(),
  }),
])
export type RegulationReminder = z.output<typeof RegulationReminder>

const RowFields = {
  id: Uuid,
  title: z.string(),
  signedOn: CivilDateText.nullable(),
  effectiveFrom: CivilDateText.nullable(),
  effectiveTo: CivilDateText.nullable(),
  numbers: z.array(z.string()),
  parties: z.array(OrganisationBrief),
  reminders: z.array(RegulationReminder),
}
export const RegulationRow = z.strictObject(RowFields).meta({ id: 'RegulationRow' })
export type RegulationRow = z.output<typeof RegulationRow>

export const Regulation = z
  .strictObject({
    id: Uuid,
    version: Version,
    title: z.string(),
    owner: OrganisationBrief,
    signedOn: CivilDateText.nullable(),
    effectiveFrom: CivilDateText.nullable(),
    effectiveTo: CivilDateText.nullable(),
    file: FileBrief.nullable(),
    parties: z.array(
      z.strictObject({
        organisation: OrganisationBrief,
        /** the body of today that came of it, when it has ended into one */
        heir: OrganisationBrief.nullable(),
        number: z.string().nullable(),
        signerName: z.string().nullable(),
        signerPost: z.string().nullable(),
      }),
    ),
    clauses: z.array(
      z.strictObject({
        id: Uuid,
        label: z.string().nullable(),
        words: z.string(),
        duty: z
          .strictObject({
            every: z.enum(DUTY_PERIODS),
            informer: OrganisationBrief,
            informed: OrganisationBrief.nullable(),
          })
          .nullable(),
      }),
    ),
    series: z.array(z.strictObject({ id: Uuid, name: z.string(), kind: z.enum(MEETING_KINDS) })),
    reminders: z.array(RegulationReminder),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'Regulation' })
export type Regulation = z.output<typeof Regulation>

const Notice = z.strictObject({
  id: Uuid,
  doneOn: CivilDateText,
  how: z.enum(NOTICE_WAYS),
  paper: z.string().nullable(),
  words: z.string().nullable(),
  file: FileBrief.nullable(),
  recordedBy: z.string(),
})

/** How a regulation is kept in a year, up to today. */
export const RegulationKeeping = z
  .strictObject({
    year: z.int(),
    meetings: z.strictObject({
      held: z.int(),
      /** on the plan with a day gone by, or asked for by a rule and never planned */
      due: z.int(),
      unplanned: z.array(z.strictObject({ seriesId: Uuid, title: z.string(), on: CivilDateText })),
    }),
    work: z.strictObject({ done: z.int(), all: z.int() }),
    duties: z.array(
      z.strictObject({
        clauseId: Uuid,
        periods: z.array(
          z.strictObject({ code: z.string(), state: z.enum(['met', 'missed', 'running']), notices: z.array(Notice) }),
        ),
        can: z.strictObject({ record: z.boolean() }),
      }),
    ),
    counts: z.strictObject({ met: z.int(), owed: z.int() }),
  })
  .meta({ id: 'RegulationKeeping' })
export type RegulationKeeping = z.output<typeof RegulationKeeping>

const refusals = [
  'organisations/body-unknown',
  'regulations/party-twice',
  'regulations/duty-not-party',
  'regulations/ends-before-start',
  'tasks/file-unknown',
] as const

export const regulationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/regulations',
    summary: 'Các quy chế phối hợp',
    /** `owners`: the bodies for which the reader may enter one */
    response: z.strictObject({ rows: z.array(RegulationRow), owners: z.array(OrganisationBrief) }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/regulations/:id',
    summary: 'Một quy chế phối hợp',
    params: IdParams,
    response: Regulation,
    errors: ['request/not-found'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/regulations',
    summary: 'Ghi một quy chế phối hợp',
    body: RegulationEntry,
    response: Regulation,
    errors: ['request/not-allowed', ...refusals],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/regulations/:id',
    summary: 'Sửa quy chế phối hợp',
    params: IdParams,
    body: z.strictObject({ version: Version, ...RegulationEntry.shape }),
    response: Regulation,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'regulations/clause-unknown',
      'regulations/duty-recorded',
      ...refusals,
    ],
  }),
  keeping: endpoint({
    method: 'GET',
    path: '/api/regulations/:id/keeping',
    summary: 'Quy chế được thực hiện thế nào trong một năm',
    params: IdParams,
    query: z.strictObject({ year: z.coerce.number().int().min(1976).max(2100) }),
    response: RegulationKeeping,
    errors: ['request/not-found'],
  }),
  record: endpoint({
    method: 'POST',
    path: '/api/regulation-clauses/:id/notices',
    summary: 'Ghi một lần thông báo tình hình theo quy chế',
    params: IdParams,
    body: z.strictObject({
      period: PeriodCode,
      doneOn: CivilDateText,
      how: z.enum(NOTICE_WAYS),
      paper: optionalLine(100),
      words: optionalWords(2000),
      fileId: Uuid.nullable().default(null),
    }),
    response: Done,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'regulations/period-unfit',
      'regulations/done-in-future',
      'regulations/paper-missing',
      'tasks/file-unknown',
    ],
    onceByKey: true,
  }),
  removeNotice: endpoint({
    method: 'DELETE',
    path: '/api/regulation-notices/:id',
    summary: 'Bỏ một lần thông báo ghi nhầm',
    params: IdParams,
    response: Done,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
}
