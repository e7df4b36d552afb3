import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import { z } from 'zod'
import { endpoint, IdParams, PeriodCode, Uuid } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export const RENDITION_FORMATS = ['docx', 'pdf'] as const
export type RenditionFormat = (typeof RENDITION_FORMATS)[number]

/** edxml: the paper with its files, as bodies exchange it · metadata: what is said of it */
export const EXCHANGE_FORMATS = ['edxml', 'metadata'] as const
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number]

/** invitation giấy mời · minutes biên bản · attendance-list danh sách dự họp */
export const MEETING_PAPERS = ['invitation', 'minutes', 'attendance-list'] as const
export type MeetingPaper = (typeof MEETING_PAPERS)[number]
/** urging-slip phiếu đôn đốc · urging-letter công văn đôn đốc */
export const URGING_PAPERS = ['urging-slip', 'urging-letter'] as const
export type UrgingPaper = (typeof URGING_PAPERS)[number]

/** Where in the product a fault of form is mended. */
export const FAULT_FIELDS = [
  'form',
  'issuerId',
  'number',
  'symbol',
  'subject',
  'place',
  'issuedOn',
  'signer',
  'recipients',
  'text',
] as const

export const FormFault = z
  .strictObject({
    /** the element of the paper or of the file */
    path: z.string(),
    /** what is missing or wrong, and what the law wants: a Vietnamese sentence */
    message: z.string(),
    field: z.enum(FAULT_FIELDS).nullable(),
  })
  .meta({ id: 'FormFault' })
export type FormFault = z.output<typeof FormFault>

/** What of a paper can be printed. */
export const Printable = z
  .strictObject({
    id: Uuid,
    /** `07-KL/HU`; null before it has any */
    code: z.string().nullable(),
    subject: z.string(),
    state: z.enum(PAPER_STATES),
    /** the bodies it gives work: each has an excerpt */
    units: z.array(OrganisationBrief),
    can: z.strictObject({ mend: z.boolean() }),
  })
  .meta({ id: 'Printable' })
export type Printable = z.output<typeof Printable>

const format = { format: z.enum(RENDITION_FORMATS) }
const refusals = ['request/not-found', 'renditions/refused', 'renditions/too-slow', 'renditions/font-missing'] as const

export const renditionsApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/renditions',
    summary: 'Những bản in được của một văn bản: toàn văn, phần trích của từng đơn vị',
    params: IdParams,
    response: Printable,
    errors: ['request/not-found'],
  }),
  /** answers with the file's bytes */
  paper: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/rendition',
    summary: 'Văn bản đúng thể thức (DOCX, PDF); với organisationId: trích phần việc của đơn vị đó',
    params: IdParams,
    query: z.strictObject({ ...format, organisationId: Uuid.optional() }),
    response: z.unknown(),
    errors: [...refusals, 'renditions/nothing-for-unit'],
  }),
  checkPaper: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/form-check',
    summary: 'Thể thức của văn bản: còn thiếu, sai gì trước khi ban hành',
    params: IdParams,
    response: z.strictObject({
      /** the law it is held against, by name */
      law: z.string(),
      /** written here, its words are mended in the editor */
      origin: z.enum(['entered', 'written']),
      faults: z.array(FormFault),
    }),
    errors: refusals,
  }),
  /** answers with the file's bytes */
  exchange: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/exchange',
    summary:
      'Văn bản đã ban hành để gửi liên thông: gói edXML (QCVN 102:2016) hoặc thông tin đầu vào (NĐ 30/2020, Phụ lục VI)',
    params: IdParams,
    query: z.strictObject({ format: z.enum(EXCHANGE_FORMATS) }),
    response: z.unknown(),
    errors: [...refusals, 'renditions/not-issued'],
  }),
  /** answers with the file's bytes */
  meeting: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/rendition',
    summary: 'Giấy mời, biên bản, danh sách dự họp của một cuộc họp (DOCX, PDF)',
    params: IdParams,
    query: z.strictObject({ ...format, kind: z.enum(MEETING_PAPERS) }),
    response: z.unknown(),
    errors: refusals,
  }),
  /** answers with the file's bytes */
  urging: endpoint({
    method: 'GET',
    path: '/api/organisations/:id/rendition',
    summary: 'Phiếu đôn đốc, công văn đôn đốc một đơn vị với các nhiệm vụ quá hạn hôm nay (DOCX, PDF)',
    params: IdParams,
    query: z.strictObject({ ...format, kind: z.enum(URGING_PAPERS) }),
    response: z.unknown(),
    errors: [...refusals, 'renditions/nothing-overdue'],
  }),
  /** answers with the file's bytes */
  report: endpoint({
    method: 'GET',
    path: '/api/figures/rendition',
    summary: 'Báo cáo kết quả thực hiện nhiệm vụ của một kỳ (DOCX, PDF)',
    query: z.strictObject({ ...format, period: PeriodCode.optional() }),
    response: z.unknown(),
    errors: refusals,
  }),
  /** multipart/form-data with one part `file` */
  checkFile: endpoint({
    method: 'POST',
    path: '/api/form-checks',
    summary: 'Kiểm tra thể thức một tệp Word (multipart/form-data, phần "file"); tệp không được lưu',
    response: z.strictObject({
      name: z.string(),
      /** the law it was held against, told from its head */
      law: z.string(),
      faults: z.array(FormFault),
    }),
    errors: [...refusals, 'files/too-large', 'files/infected', 'files/unchecked', 'files/empty', 'files/too-many'],
  }),
}
