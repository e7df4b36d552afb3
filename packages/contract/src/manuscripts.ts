import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import { z } from 'zod'
import { Conclusion, HeaderFields } from './conclusions.ts'
import { Done, IdParams, Uuid, endpoint, line } from './endpoint.ts'
import {
  ComparedBlock,
  KeptStep,
  LosingTask,
  Manuscript,
  ManuscriptVersion,
  Phrase,
  SentenceReading,
} from './manuscript-shapes.ts'

/** So many steps are sent and fetched at once. */
export const STEPS_AT_ONCE = 500

const PaperParams = z.strictObject({ id: Uuid })
const VersionParams = z.strictObject({ id: Uuid, versionId: Uuid })
const readErrors = ['request/not-found', 'request/not-allowed', 'manuscripts/not-written-here'] as const
const writeErrors = [
  ...readErrors,
  'conclusions/already-issued',
  'conclusions/under-signature',
  'conclusions/text-too-large',
  'conclusions/secret-paper',
  'manuscripts/block-too-long',
  'manuscripts/table-too-wide',
  'manuscripts/table-too-long',
] as const

/** What became of a change. Not accepted: others were quicker (their steps come back), or tasks would lose their sentence. */
const Saved = z
  .strictObject({
    accepted: z.boolean(),
    version: z.int(),
    savedAt: z.string(),
    steps: z.array(KeptStep),
    losing: z.array(LosingTask),
  })
  .meta({ id: 'SavedSteps' })
export type Saved = z.output<typeof Saved>

export const manuscriptsApi = {
  create: endpoint({
    method: 'POST',
    path: '/api/manuscripts',
    summary: 'Soạn văn bản mới: từ trang trắng hoặc theo một văn bản đã có',
    /** `likePaperId`: the paper whose body it begins with */
    body: z.strictObject({ ...HeaderFields, likePaperId: Uuid.nullable().default(null) }),
    response: Conclusion,
    errors: [
      'request/not-allowed',
      'conclusions/issuer-unknown',
      'conclusions/issuer-enters-own',
      'conclusions/meeting-unknown',
      'conclusions/recipient-unknown',
      'manuscripts/paper-unknown',
    ],
    onceByKey: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/manuscript',
    summary: 'Thân của một văn bản soạn ở đây, để đọc hoặc soạn tiếp',
    params: PaperParams,
    response: z.strictObject({
      version: z.int(),
      manuscript: Manuscript,
      can: z.strictObject({ write: z.boolean() }),
    }),
    errors: readErrors,
  }),
  push: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/manuscript/steps',
    summary: 'Gửi các thay đổi vừa soạn; người khác nhanh hơn thì nhận lại các thay đổi còn thiếu',
    params: PaperParams,
    body: z.strictObject({
      version: z.int().min(0),
      clientId: z.string().regex(/^[\w-]{8,40}$/u),
      steps: z.array(z.unknown()).min(1).max(STEPS_AT_ONCE),
      /** tasks whose sentence may go, and they with it */
      letGo: z.array(Uuid).max(500).default([]),
    }),
    response: Saved,
    errors: [...writeErrors, 'manuscripts/steps-refused'],
  }),
  /** says that this person has the paper open in the editor */
  follow: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/manuscript/follow',
    summary: 'Báo đang soạn văn bản này; nhận thay đổi của người khác và ai khác cũng đang mở',
    params: PaperParams,
    body: z.strictObject({ version: z.int().min(0) }),
    response: z.strictObject({
      version: z.int(),
      steps: z.array(KeptStep),
      state: z.enum(PAPER_STATES),
      others: z.array(z.strictObject({ personName: z.string(), post: z.string(), writing: z.boolean() })),
    }),
    errors: readErrors,
  }),
  readSentence: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/manuscript/sentence',
    summary: 'Đọc một câu đang soạn: giao ai, với ai, hạn nào; chưa rõ điều gì trong 6 rõ',
    params: PaperParams,
    body: z.strictObject({ words: line(5000) }),
    response: SentenceReading,
    errors: readErrors,
  }),
  versions: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/manuscript/versions',
    summary: 'Các bản đã lưu, mới nhất trước',
    params: PaperParams,
    response: z.strictObject({ rows: z.array(ManuscriptVersion) }),
    errors: readErrors,
  }),
  nameVersion: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/manuscript/versions',
    summary: 'Lưu bản hiện tại với một tên',
    params: PaperParams,
    body: z.strictObject({ name: line(120) }),
    response: z.strictObject({ rows: z.array(ManuscriptVersion) }),
    errors: [...readErrors, 'conclusions/already-issued', 'conclusions/under-signature'],
    onceByKey: true,
  }),
  compare: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/manuscript/versions/:versionId/compare',
    summary: 'Một bản đã lưu khác bản khác, hoặc bản hiện tại, ở chỗ nào',
    params: VersionParams,
    /** `withId`: the newer version; the paper as it stands now when left out */
    query: z.strictObject({ withId: Uuid.optional() }),
    response: z.strictObject({ blocks: z.array(ComparedBlock) }),
    errors: readErrors,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/manuscript/versions/:versionId/restore',
    summary: 'Quay về một bản đã lưu: thành một bản mới, không mất bản nào',
    params: VersionParams,
    body: z.strictObject({ letGo: z.array(Uuid).max(500).default([]) }),
    response: Saved,
    errors: writeErrors,
    onceByKey: true,
  }),
  phrases: endpoint({
    method: 'GET',
    path: '/api/phrases',
    summary: 'Cụm từ dùng lại của cơ quan',
    response: z.strictObject({ rows: z.array(Phrase) }),
    errors: ['request/not-allowed'],
  }),
  addPhrase: endpoint({
    method: 'POST',
    path: '/api/phrases',
    summary: 'Thêm một cụm từ dùng lại',
    body: z.strictObject({ words: line(500) }),
    response: Phrase,
    errors: ['request/not-allowed', 'manuscripts/phrase-taken', 'manuscripts/too-many-phrases'],
    onceByKey: true,
  }),
  removePhrase: endpoint({
    method: 'DELETE',
    path: '/api/phrases/:id',
    summary: 'Bỏ một cụm từ dùng lại',
    params: IdParams,
    response: Done,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
}
