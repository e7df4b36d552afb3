import { ADDRESS_ROLES } from '@phoihop/domain/tasks/resolve-addresses'
import { z } from 'zod'
import { IdParams, Uuid, Version, endpoint, line, optionalLine } from './endpoint.ts'
import { Decided, PaperReading, Suggestions } from './reading-shapes.ts'
import { Deadline, TASK_FORCES, TaskEntry } from './task-shapes.ts'

/** The largest file the reader takes in, in bytes. */
export const READING_MAX_BYTES = 20 * 1024 * 1024

/** One addressee as chosen: a body, a class, or still nobody. */
const AddressChoice = z.strictObject({
  role: z.enum(ADDRESS_ROLES),
  words: optionalLine(300),
  organisationId: Uuid.nullable().default(null),
  classCode: z.string().max(60).nullable().default(null),
})
const PaperParams = z.strictObject({ id: Uuid })
const OneVersion = z.strictObject({ version: Version })
const Picked = z
  .array(z.strictObject({ id: Uuid, version: Version }))
  .min(1)
  .max(500)

const decideErrors = [
  'request/not-found',
  'request/not-allowed',
  'request/stale-version',
  'conclusions/already-issued',
  'readings/already-decided',
] as const
const spanErrors = [
  'tasks/span-empty',
  'tasks/span-outside-text',
  'tasks/span-overlaps',
  'tasks/span-outside-items',
] as const
const taskErrors = [
  'tasks/text-changed',
  ...spanErrors,
  'tasks/item-without-task',
  'tasks/lead-missing',
  'tasks/address-unknown',
  'tasks/class-empty',
  'tasks/deadline-before-paper',
] as const

export const readingsApi = {
  readText: endpoint({
    method: 'POST',
    path: '/api/readings',
    summary: 'Đọc toàn văn đã dán: đầu văn bản, cuộc họp, số câu giao việc; chưa lưu gì',
    body: z.strictObject({ text: z.string() }),
    response: PaperReading,
    errors: ['request/not-allowed', 'conclusions/text-empty', 'conclusions/text-too-large', 'readings/too-slow'],
  }),
  /** multipart/form-data with one part `file`; the file is kept under its SHA-256 */
  readFile: endpoint({
    method: 'POST',
    path: '/api/readings/file',
    summary:
      'Đọc một tệp DOCX, PDF, TXT, gói edXML hoặc thông tin đầu vào Phụ lục VI (multipart/form-data, phần "file")',
    response: PaperReading,
    errors: [
      'request/not-allowed',
      'readings/empty',
      'readings/too-large',
      'files/infected',
      'files/unchecked',
      'readings/image',
      'readings/scanned',
      'readings/encrypted',
      'readings/expands-too-much',
      'readings/broken',
      'readings/old-word',
      'readings/macros',
      'readings/not-a-paper',
      'readings/not-vietnamese',
      'readings/too-slow',
      'files/too-many',
    ],
    onceByKey: true,
  }),
  suggestions: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/suggestions',
    summary: 'Các việc gợi ý của một dự thảo, theo thứ tự văn bản',
    params: PaperParams,
    response: Suggestions,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  /** says that this person has the paper open; answers who else has */
  attend: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/suggestions/attend',
    summary: 'Báo đang mở văn bản này, và ai khác cũng đang mở',
    params: PaperParams,
    response: z.strictObject({ others: Suggestions.shape.others }),
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  readAgain: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/suggestions/read-again',
    summary: 'Đọc lại: tra lại tên cho các việc chưa quyết định, tìm thêm câu chưa đánh dấu',
    params: PaperParams,
    response: Decided,
    errors: ['request/not-found', 'request/not-allowed', 'conclusions/already-issued', 'readings/too-slow'],
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/suggestions/:id',
    summary: 'Sửa một việc gợi ý mà chưa nhận',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      start: z.int().min(0),
      end: z.int().min(1),
      force: z.enum(TASK_FORCES),
      output: optionalLine(300),
      wantsPaper: z.boolean(),
      answersProposal: z.boolean(),
      deadline: Deadline,
      addresses: z.array(AddressChoice).max(400),
    }),
    response: Decided,
    errors: [...decideErrors, ...spanErrors, 'tasks/address-unknown'],
  }),
  /** `entry` null: as it stands */
  accept: endpoint({
    method: 'POST',
    path: '/api/suggestions/:id/accept',
    summary: 'Nhận một việc gợi ý thành nhiệm vụ của dự thảo, có thể kèm sửa đổi',
    params: IdParams,
    body: z.strictObject({ version: Version, entry: TaskEntry.nullable().default(null) }),
    response: Decided,
    errors: [...decideErrors, ...taskErrors, 'readings/not-clear'],
    onceByKey: true,
  }),
  acceptMany: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/suggestions/accept',
    summary: 'Nhận nhiều việc đã rõ cùng lúc: tất cả hoặc không việc nào',
    params: PaperParams,
    body: z.strictObject({ picked: Picked }),
    response: Decided,
    errors: [...decideErrors, ...taskErrors, 'readings/not-clear'],
    onceByKey: true,
  }),
  reject: endpoint({
    method: 'POST',
    path: '/api/suggestions/:id/reject',
    summary: 'Bỏ một việc gợi ý: câu này không giao việc',
    params: IdParams,
    body: OneVersion,
    response: Decided,
    errors: decideErrors,
    onceByKey: true,
  }),
  /** takes a decision back: rejected → open; accepted → open, its task is unmarked */
  reopen: endpoint({
    method: 'POST',
    path: '/api/suggestions/:id/reopen',
    summary: 'Xem lại một việc đã nhận hoặc đã bỏ',
    params: IdParams,
    body: OneVersion,
    response: Decided,
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version', 'conclusions/already-issued'],
    onceByKey: true,
  }),
  /** `at`: the place in the paper's text where the second part begins */
  split: endpoint({
    method: 'POST',
    path: '/api/suggestions/:id/split',
    summary: 'Tách một việc gợi ý thành hai tại một chỗ trong câu',
    params: IdParams,
    body: z.strictObject({ version: Version, at: z.int().min(1) }),
    response: Decided,
    errors: [...decideErrors, 'tasks/span-empty', 'tasks/span-outside-text'],
    onceByKey: true,
  }),
  merge: endpoint({
    method: 'POST',
    path: '/api/suggestions/:id/merge',
    summary: 'Gộp một việc gợi ý với việc gợi ý ngay sau nó',
    params: IdParams,
    body: z.strictObject({ version: Version, withId: Uuid, withVersion: Version }),
    response: Decided,
    errors: [...decideErrors, 'readings/not-neighbours'],
    onceByKey: true,
  }),
  undo: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/suggestions/undo',
    summary: 'Hoàn tác việc vừa làm',
    params: PaperParams,
    body: z.strictObject({ actId: Uuid }),
    response: Decided,
    errors: ['request/not-found', 'request/not-allowed', 'conclusions/already-issued', 'readings/nothing-to-undo'],
    onceByKey: true,
  }),
  /** thêm bí danh: from now on these words mean that body; open suggestions of the paper are looked up anew */
  teach: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/suggestions/teach',
    summary: 'Thêm bí danh: cho biết một tên trong văn bản là cơ quan nào',
    params: PaperParams,
    body: z.strictObject({ words: line(300), organisationId: Uuid }),
    response: Decided,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'conclusions/already-issued',
      'tasks/address-unknown',
      'readings/alias-too-short',
      'readings/alias-taken',
    ],
    onceByKey: true,
  }),
}
