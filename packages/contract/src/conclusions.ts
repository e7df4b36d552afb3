import { BLOCK_KINDS } from '@phoihop/domain/conclusions/outline'
import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import { z } from 'zod'
import {
  CivilDateText,
  Done,
  IdParams,
  PageQuery,
  SearchWords,
  Uuid,
  Version,
  endpoint,
  line,
  optionalLine,
  page,
} from './endpoint.ts'
import { IssuePreview } from './issue-preview.ts'
import { MeetingEntry } from './meetings.ts'
import { OrganisationBrief } from './organisations.ts'
import { FileBrief, PaperTask } from './task-shapes.ts'

/** conclusion: KẾT LUẬN (party form) · notice: THÔNG BÁO kết luận */
export const PAPER_FORMS = ['conclusion', 'notice'] as const
/** restricted (hạn chế): read only by who prepares it, the issuer's leaders, and persons named in a grant */
export const SENSITIVITIES = ['public', 'internal', 'restricted'] as const

export const Item = z.strictObject({
  id: Uuid,
  ordinal: z.int(),
  kind: z.enum(BLOCK_KINDS),
  level: z.int(),
  label: z.string().nullable(),
  ref: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  withoutTask: z.boolean(),
})
export type Item = z.output<typeof Item>

/** content: whether its bodies get the whole paper or the excerpt of their own work */
export const RecipientEntry = z.strictObject({
  words: line(300),
  organisationId: Uuid.nullable().default(null),
  content: z.enum(['whole', 'excerpt']).default('whole'),
})

export const HeaderFields = {
  form: z.enum(PAPER_FORMS),
  issuerId: Uuid,
  meetingId: Uuid.nullable().default(null),
  number: optionalLine(20),
  symbol: optionalLine(60),
  subject: line(1000),
  place: optionalLine(100),
  issuedOn: CivilDateText.nullable().default(null),
  signerAuthority: optionalLine(200),
  signerPost: optionalLine(200),
  signerName: optionalLine(120),
  sensitivity: z.enum(SENSITIVITIES).default('internal'),
  recipients: z.array(RecipientEntry).max(200).default([]),
}

/** The text as given, any line ends and Unicode form; the limit in bytes is checked by the API (413). */
const SourceText = z.string()

export const ConclusionEntry = z.strictObject({
  ...HeaderFields,
  text: SourceText,
  /** the file the text was read from, uploaded by the same person; it is kept with the paper */
  fileId: Uuid.nullable().default(null),
  /** the meeting the paper concludes, logged together with it; instead of `meetingId` */
  newMeeting: MeetingEntry.nullable().default(null),
})
export type ConclusionEntry = z.input<typeof ConclusionEntry>

export const ConclusionRow = z
  .strictObject({
    id: Uuid,
    form: z.enum(PAPER_FORMS),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    subject: z.string(),
    issuedOn: CivilDateText.nullable(),
    state: z.enum(PAPER_STATES),
    issuer: OrganisationBrief,
    tasks: z.int(),
    assignments: z.int(),
    accepted: z.int(),
    overdue: z.int(),
  })
  .meta({ id: 'ConclusionRow' })
export type ConclusionRow = z.output<typeof ConclusionRow>

export const Conclusion = z
  .strictObject({
    id: Uuid,
    version: Version,
    state: z.enum(PAPER_STATES),
    form: z.enum(PAPER_FORMS),
    issuer: OrganisationBrief,
    keeper: OrganisationBrief,
    meeting: z.strictObject({ id: Uuid, title: z.string(), heldOn: CivilDateText }).nullable(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    subject: z.string(),
    place: z.string().nullable(),
    issuedOn: CivilDateText.nullable(),
    signerAuthority: z.string().nullable(),
    signerPost: z.string().nullable(),
    signerName: z.string().nullable(),
    sensitivity: z.enum(SENSITIVITIES),
    /** entered from a text, or written here */
    origin: z.enum(['entered', 'written']),
    text: z.string(),
    textSha256: z.string(),
    /** of all that issuing froze: header, text, items, recipients, whom the work was given to */
    canonicalSha256: z.string().nullable(),
    /** the file it was read from */
    file: FileBrief.nullable(),
    items: z.array(Item),
    recipients: z.array(
      z.strictObject({
        words: z.string(),
        organisation: OrganisationBrief.nullable(),
        content: z.enum(['whole', 'excerpt']),
      }),
    ),
    tasks: z.array(PaperTask),
    /** edit: its words and header; mark: which sentences give work */
    can: z.strictObject({ edit: z.boolean(), mark: z.boolean(), issue: z.boolean(), grant: z.boolean() }),
  })
  .meta({ id: 'Conclusion' })
export type Conclusion = z.output<typeof Conclusion>

const saveErrors = [
  'request/not-allowed',
  'conclusions/text-empty',
  'conclusions/text-too-large',
  'conclusions/secret-paper',
  'conclusions/meeting-unknown',
  'conclusions/issuer-unknown',
  'conclusions/issuer-enters-own',
  'conclusions/recipient-unknown',
] as const
const draftErrors = [
  'request/not-found',
  'request/stale-version',
  'conclusions/already-issued',
  'conclusions/under-signature',
] as const

export const conclusionsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/conclusions',
    summary: 'Các kết luận, thông báo kết luận',
    query: z.strictObject({
      ...PageQuery,
      q: SearchWords,
      state: z.enum(PAPER_STATES).optional(),
      form: z.enum(PAPER_FORMS).optional(),
      issuerId: Uuid.optional(),
      year: z.coerce.number().int().min(1976).max(2100).optional(),
    }),
    response: page(ConclusionRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id',
    summary: 'Một văn bản: toàn văn, các mục, nhiệm vụ',
    params: IdParams,
    response: Conclusion,
    errors: ['request/not-found'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/conclusions',
    summary: 'Nhập một văn bản từ toàn văn đã dán hoặc đã đọc từ tệp; có thể ghi luôn cuộc họp',
    body: ConclusionEntry,
    response: Conclusion,
    errors: [
      ...saveErrors,
      'tasks/file-unknown',
      'organisations/body-unknown',
      'meetings/series-unknown',
      'meetings/attendee-unknown',
    ],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/conclusions/:id',
    summary: 'Sửa dự thảo; sửa toàn văn chỉ khi chưa đánh dấu câu nào',
    params: IdParams,
    body: z.strictObject({ version: Version, ...HeaderFields, text: SourceText.optional() }),
    response: Conclusion,
    errors: [...saveErrors, ...draftErrors, 'conclusions/text-has-marks', 'conclusions/text-written-here'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/conclusions/:id',
    summary: 'Xóa dự thảo',
    params: IdParams,
    query: z.strictObject({ version: z.coerce.number().int().min(1) }),
    response: Done,
    errors: [...draftErrors, 'request/not-allowed'],
  }),
  markWithoutTask: endpoint({
    method: 'PUT',
    path: '/api/conclusions/:id/items/:itemId/without-task',
    summary: 'Ghi rõ một mục không phát sinh nhiệm vụ, hoặc bỏ ghi',
    params: z.strictObject({ id: Uuid, itemId: Uuid }),
    body: z.strictObject({ withoutTask: z.boolean() }),
    response: Item,
    errors: ['request/not-found', 'request/not-allowed', 'conclusions/already-issued', 'conclusions/item-has-task'],
  }),
  markItems: endpoint({
    method: 'PUT',
    path: '/api/conclusions/:id/items/without-task',
    summary: 'Ghi nhiều mục không phát sinh nhiệm vụ cùng lúc, hoặc bỏ ghi',
    params: IdParams,
    body: z.strictObject({ itemIds: z.array(Uuid).min(1).max(2000), withoutTask: z.boolean() }),
    response: Done,
    errors: ['request/not-found', 'request/not-allowed', 'conclusions/already-issued', 'conclusions/item-has-task'],
  }),
  previewIssue: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/issue-preview',
    summary: 'Xem trước khi ban hành: việc sẽ giao cho ai, còn thiếu gì',
    params: IdParams,
    response: IssuePreview,
    errors: ['request/not-found', 'request/not-allowed', 'conclusions/already-issued'],
  }),
  issue: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/issue',
    summary: 'Ban hành: khóa toàn văn, giao việc cho từng đơn vị',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      seal: z.string().max(64).optional(),
      /** a held number for a paper that bears none; left out: the next of its book */
      numberEntryId: Uuid.nullable().default(null),
    }),
    response: Conclusion,
    errors: [
      ...draftErrors,
      'request/not-allowed',
      'conclusions/not-ready',
      'conclusions/not-signed',
      'conclusions/number-taken',
      'number-books/number-void',
      'number-books/not-reserved',
    ],
    onceByKey: true,
  }),
}
