import { z } from 'zod'
import {
  CivilDateText,
  Done,
  endpoint,
  IdParams,
  optionalLine,
  optionalWords,
  page,
  PageQuery,
  Uuid,
  Version,
} from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { RENDITION_FORMATS, URGING_PAPERS } from './renditions.ts'

export const URGING_STATES = ['draft', 'issued'] as const

/** One overdue piece of work on a slip. */
export const UrgedWork = z.strictObject({
  assignmentId: Uuid,
  taskId: Uuid,
  words: z.string(),
  source: z.string(),
  dueOn: CivilDateText,
  daysLate: z.int(),
  /** the how many-th urging of this work; null: not issued yet */
  times: z.int().nullable(),
})

const fields = {
  id: Uuid,
  organisation: OrganisationBrief,
  keeper: OrganisationBrief,
  kind: z.enum(URGING_PAPERS),
  state: z.enum(URGING_STATES),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: CivilDateText.nullable(),
  /** how many pieces of work stand on it, and the highest count of urgings among them */
  works: z.int(),
  times: z.int(),
  createdByName: z.string(),
  version: Version,
}

export const UrgingRow = z.strictObject(fields).meta({ id: 'UrgingRow' })
export type UrgingRow = z.output<typeof UrgingRow>

const Signer = {
  symbol: optionalLine(60),
  signerAuthority: optionalLine(200),
  signerPost: optionalLine(200),
  signerName: optionalLine(120),
}

export const Urging = z
  .strictObject({
    ...fields,
    rows: z.array(UrgedWork),
    signerAuthority: z.string().nullable(),
    signerPost: z.string().nullable(),
    signerName: z.string().nullable(),
    pdfSha256: z.string().nullable(),
    can: z.strictObject({ change: z.boolean() }),
  })
  .meta({ id: 'Urging' })
export type Urging = z.output<typeof Urging>

/** A unit with work that is overdue today and that the own office follows. */
export const UrgingCandidate = z
  .strictObject({
    organisation: OrganisationBrief,
    works: z.int(),
    daysLate: z.int(),
    /** the most urgings any of this work had */
    times: z.int(),
    lastUrgedOn: CivilDateText.nullable(),
    draftId: Uuid.nullable(),
  })
  .meta({ id: 'UrgingCandidate' })
export type UrgingCandidate = z.output<typeof UrgingCandidate>

const ownErrors = ['request/not-found', 'request/not-allowed'] as const

export const urgingsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/urgings',
    summary: 'Sổ phiếu, công văn đôn đốc',
    query: z.strictObject({
      ...PageQuery,
      state: z.enum(URGING_STATES).optional(),
      organisationId: Uuid.optional(),
      /** some work on it was urged at least so often */
      times: z.coerce.number().int().min(1).max(99).optional(),
    }),
    response: page(UrgingRow),
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/api/urgings/candidates',
    summary: 'Các đơn vị có việc quá hạn do cơ quan tôi theo dõi',
    response: z.strictObject({ rows: z.array(UrgingCandidate), can: z.strictObject({ urge: z.boolean() }) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/urgings',
    summary: 'Lập dự thảo phiếu hoặc công văn đôn đốc một đơn vị',
    body: z.strictObject({ organisationId: Uuid, kind: z.enum(URGING_PAPERS) }),
    response: Urging,
    errors: [...ownErrors, 'urgings/nothing-overdue', 'urgings/draft-exists'],
    onceByKey: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/urgings/:id',
    summary: 'Một phiếu, công văn đôn đốc với các việc trong đó',
    params: IdParams,
    response: Urging,
    errors: ['request/not-found'],
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/urgings/:id',
    summary: 'Sửa loại, ký hiệu, người ký của dự thảo',
    params: IdParams,
    body: z.strictObject({ kind: z.enum(URGING_PAPERS), ...Signer, version: Version }),
    response: Urging,
    errors: [...ownErrors, 'request/stale-version', 'urgings/already-issued'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/urgings/:id',
    summary: 'Bỏ dự thảo',
    params: IdParams,
    response: Done,
    errors: [...ownErrors, 'urgings/already-issued'],
  }),
  issue: endpoint({
    method: 'POST',
    path: '/api/urgings/:id/issue',
    summary: 'Cấp số và phát hành: giữ bản in, gửi thư cho đơn vị, tính một lần đôn đốc',
    params: IdParams,
    body: z.strictObject({ version: Version }),
    response: Urging,
    errors: [
      ...ownErrors,
      'request/stale-version',
      'urgings/already-issued',
      'urgings/nothing-overdue',
      'urgings/symbol-missing',
      'urgings/signer-missing',
    ],
    onceByKey: true,
  }),
  print: endpoint({
    method: 'GET',
    path: '/api/urgings/:id/print',
    summary: 'Bản in Word, PDF: của dự thảo thì làm mới, đã phát hành thì đúng bản đã giữ',
    params: IdParams,
    query: z.strictObject({ format: z.enum(RENDITION_FORMATS) }),
    response: z.unknown(),
    errors: ['request/not-found', 'urgings/file-lost'],
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/assignments/:id/remind',
    summary: 'Nhắc đơn vị về một phần việc chưa xong, mỗi ngày một lần',
    params: IdParams,
    body: z.strictObject({ words: optionalWords(1000) }),
    response: z.strictObject({ remindedOn: CivilDateText, people: z.int() }),
    errors: [...ownErrors, 'urgings/work-closed', 'urgings/already-reminded'],
    onceByKey: true,
  }),
}
