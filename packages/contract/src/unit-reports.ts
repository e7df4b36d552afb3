import { MEETING_STATES } from '@phoihop/domain/meetings/meeting-states'
import { REPORT_STATES } from '@phoihop/domain/unit-reports/report-states'
import { z } from 'zod'
import {
  CivilDateText,
  Flag,
  IdParams,
  Uuid,
  Version,
  endpoint,
  line,
  optionalLine,
  optionalWords,
} from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { RENDITION_FORMATS } from './renditions.ts'

const RowFacts = {
  id: Uuid,
  version: Version,
  organisation: OrganisationBrief,
  state: z.enum(REPORT_STATES),
  late: z.boolean(),
  sentAt: z.string().nullable(),
  sentByName: z.string().nullable(),
  returnReason: z.string().nullable(),
  remindedAt: z.string().nullable(),
  proposals: z.int(),
}
export const UnitReportRow = z.strictObject(RowFacts).meta({ id: 'UnitReportRow' })
export type UnitReportRow = z.output<typeof UnitReportRow>

export const UnitReports = z
  .strictObject({
    dueOn: CivilDateText.nullable(),
    rows: z.array(UnitReportRow),
    counts: z.strictObject({ total: z.int(), sent: z.int(), late: z.int(), missing: z.int() }),
    can: z.strictObject({ ask: z.boolean(), remind: z.boolean(), summarise: z.boolean() }),
  })
  .meta({ id: 'UnitReports' })
export type UnitReports = z.output<typeof UnitReports>

const Meeting = z.strictObject({
  id: Uuid,
  title: z.string(),
  state: z.enum(MEETING_STATES),
  heldOn: CivilDateText,
  reportsDueOn: CivilDateText.nullable(),
})
/** `proposalId`: the proposal of the register it has become */
const Proposal = z.strictObject({ id: Uuid, words: z.string(), proposalId: Uuid.nullable() })

/** One unit's report; what is not sent yet is read in the unit alone. */
export const UnitReport = z
  .strictObject({
    ...RowFacts,
    proposals: z.array(Proposal),
    meeting: Meeting,
    results: z.string().nullable(),
    difficulties: z.string().nullable(),
    nextPlan: z.string().nullable(),
    can: z.strictObject({ write: z.boolean(), sendBack: z.boolean(), register: z.boolean() }),
  })
  .meta({ id: 'UnitReport' })
export type UnitReport = z.output<typeof UnitReport>

const Words = {
  results: optionalWords(20_000),
  difficulties: optionalWords(20_000),
  nextPlan: optionalWords(20_000),
  proposals: z
    .array(z.strictObject({ id: Uuid.nullable().default(null), words: line(4000) }))
    .max(50)
    .default([]),
}
export const UnitReportEntry = z.strictObject({ version: Version, ...Words })
export type UnitReportEntry = z.input<typeof UnitReportEntry>

/** What was found in a form filled in with Word. */
export const FilledReport = z.strictObject({
  results: z.string().nullable(),
  difficulties: z.string().nullable(),
  nextPlan: z.string().nullable(),
  proposals: z.array(z.strictObject({ id: Uuid.nullable(), words: z.string() })),
})
export type FilledReport = z.output<typeof FilledReport>

const Section = z.strictObject({ title: line(200), words: optionalWords(60_000) })
export const SummaryReport = z
  .strictObject({
    /** 0: nobody has saved it yet */
    version: z.int(),
    sections: z.array(z.strictObject({ title: z.string(), words: z.string() })),
    updatedAt: z.string().nullable(),
    updatedByName: z.string().nullable(),
    meeting: Meeting,
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'SummaryReport' })
export type SummaryReport = z.output<typeof SummaryReport>

const refused = ['request/not-found', 'request/not-allowed'] as const
const writing = [...refused, 'request/stale-version', 'unit-reports/meeting-over', 'unit-reports/already-sent'] as const
const printing = ['renditions/refused', 'renditions/too-slow', 'renditions/font-missing'] as const

export const unitReportsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/unit-reports',
    summary: 'Báo cáo của các đơn vị trước cuộc họp: ai đã gửi, ai chưa',
    params: IdParams,
    response: UnitReports,
    errors: ['request/not-found'],
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/my-unit-reports',
    summary: 'Báo cáo mà cơ quan mình còn phải gửi',
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: Uuid,
          organisation: OrganisationBrief,
          state: z.enum(REPORT_STATES),
          late: z.boolean(),
          returnReason: z.string().nullable(),
          meeting: Meeting,
        }),
      ),
    }),
  }),
  ask: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/unit-reports',
    summary: 'Đề nghị báo cáo: các đơn vị trong danh sách mời, hoặc một nhóm cơ quan; đơn vị đã có thì bỏ qua',
    params: IdParams,
    body: z.strictObject({ classCode: optionalLine(40) }),
    response: UnitReports,
    errors: [...refused, 'unit-reports/meeting-over', 'unit-reports/nobody-asked'],
    onceByKey: true,
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/meetings/:id/unit-report-reminders',
    summary: 'Nhắc các đơn vị chưa gửi báo cáo; mỗi đơn vị không quá một lần một giờ',
    params: IdParams,
    response: z.strictObject({ reminded: z.int() }),
    errors: [...refused, 'unit-reports/meeting-over'],
    onceByKey: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/unit-reports/:id',
    summary: 'Báo cáo của một đơn vị',
    params: IdParams,
    response: UnitReport,
    errors: ['request/not-found'],
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/unit-reports/:id',
    summary: 'Lưu báo cáo đang viết',
    params: IdParams,
    body: UnitReportEntry,
    response: UnitReport,
    errors: writing,
  }),
  send: endpoint({
    method: 'POST',
    path: '/api/unit-reports/:id/sending',
    summary: 'Gửi báo cáo; quá ngày thì ghi là gửi muộn',
    params: IdParams,
    body: z.strictObject({ version: Version }),
    response: UnitReport,
    errors: [...writing, 'unit-reports/empty'],
  }),
  sendBack: endpoint({
    method: 'POST',
    path: '/api/unit-reports/:id/return',
    summary: 'Trả lại báo cáo để bổ sung, có lý do',
    params: IdParams,
    body: z.strictObject({ version: Version, reason: line(1000) }),
    response: UnitReport,
    errors: [...refused, 'request/stale-version', 'unit-reports/meeting-over', 'unit-reports/not-sent'],
  }),
  register: endpoint({
    method: 'POST',
    path: '/api/unit-reports/:id/proposals',
    summary: 'Đưa các đề xuất của báo cáo đã gửi vào sổ kiến nghị',
    params: IdParams,
    body: z.strictObject({ lineIds: z.array(Uuid).min(1).max(50) }),
    response: UnitReport,
    errors: [...refused, 'unit-reports/not-sent', 'proposals/said-already', 'proposals/keeper-unknown'],
    onceByKey: true,
  }),
  /** answers with the file's bytes */
  form: endpoint({
    method: 'GET',
    path: '/api/unit-reports/:id/form',
    summary: 'Mẫu báo cáo bằng Word, điền sẵn những gì đã viết',
    params: IdParams,
    response: z.unknown(),
    errors: refused,
  }),
  /** multipart/form-data with one part `file` */
  readForm: endpoint({
    method: 'POST',
    path: '/api/unit-reports/:id/form-reading',
    summary: 'Đọc mẫu báo cáo đã điền bằng Word (multipart/form-data, phần "file"); chưa ghi gì',
    params: IdParams,
    response: FilledReport,
    errors: [
      ...refused,
      'unit-reports/form-unreadable',
      'unit-reports/other-form',
      'files/too-large',
      'files/infected',
      'files/unchecked',
      'files/empty',
      'files/too-many',
    ],
  }),
  summary: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/summary-report',
    summary: 'Báo cáo tóm tắt của cuộc họp; fresh: lập lại từ báo cáo các đơn vị và số liệu, chưa ghi',
    params: IdParams,
    query: z.strictObject({ fresh: Flag.optional() }),
    response: SummaryReport,
    errors: refused,
  }),
  saveSummary: endpoint({
    method: 'PUT',
    path: '/api/meetings/:id/summary-report',
    summary: 'Lưu báo cáo tóm tắt',
    params: IdParams,
    body: z.strictObject({ version: z.int().min(0), sections: z.array(Section).max(30) }),
    response: SummaryReport,
    errors: [...refused, 'request/stale-version'],
  }),
  /** answers with the file's bytes */
  printSummary: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/summary-report/rendition',
    summary: 'Báo cáo tóm tắt đúng thể thức (DOCX, PDF)',
    params: IdParams,
    query: z.strictObject({ format: z.enum(RENDITION_FORMATS) }),
    response: z.unknown(),
    errors: [...refused, ...printing],
  }),
}
