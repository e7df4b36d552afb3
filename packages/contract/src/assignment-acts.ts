import { z } from 'zod'
import { CivilDateText, endpoint, IdParams, optionalWords, Uuid } from './endpoint.ts'
import { Assignment } from './task-shapes.ts'
import { Act, ActBody, actErrors, OnBehalf, onBehalfErrors, ReportFiles } from './tasks.ts'

const wordsErrors = [...actErrors, 'tasks/words-missing'] as const
const dayErrors = [
  'tasks/extension-without-day',
  'tasks/extension-not-later',
  'tasks/extension-in-the-past',
  'tasks/extension-past-next-period',
] as const
const act = { method: 'POST', params: IdParams, response: Assignment, onceByKey: true } as const

/** A person of the unit to whom its work can be handed on. */
export const UnitPerson = z.strictObject({ id: Uuid, fullName: z.string(), post: z.string() })
export type UnitPerson = z.output<typeof UnitPerson>

/** Acts on one part of the work, beside the answers and decisions in tasks.ts. */
export const assignmentActsApi = {
  contribute: endpoint({
    ...act,
    path: '/api/assignments/:id/contribute',
    summary: 'Cơ quan phối hợp báo cáo phần đã phối hợp',
    body: z.strictObject({ ...Act, ...ReportFiles, ...OnBehalf }),
    errors: [...wordsErrors, ...onBehalfErrors, 'tasks/file-unknown'],
  }),
  noteCoordinated: endpoint({
    ...act,
    path: '/api/assignments/:id/note-coordinated',
    summary: 'Ghi nhận cơ quan phối hợp đã phối hợp',
    body: ActBody,
    errors: actErrors,
  }),
  noteNotCoordinated: endpoint({
    ...act,
    path: '/api/assignments/:id/note-not-coordinated',
    summary: 'Ghi nhận cơ quan phối hợp chưa phối hợp, nêu lý do',
    body: ActBody,
    errors: wordsErrors,
  }),
  requestExtension: endpoint({
    ...act,
    path: '/api/assignments/:id/request-extension',
    summary: 'Xin gia hạn: lý do, vướng mắc, ngày mới',
    body: z.strictObject({
      ...Act,
      asksFor: CivilDateText,
      obstacle: optionalWords(2000),
      ...ReportFiles,
      ...OnBehalf,
    }),
    errors: [...wordsErrors, ...onBehalfErrors, ...dayErrors, 'tasks/extension-waiting', 'tasks/file-unknown'],
  }),
  takeBackExtension: endpoint({
    ...act,
    path: '/api/assignments/:id/take-back-extension',
    summary: 'Rút đề nghị gia hạn đang chờ',
    body: ActBody,
    errors: [...actErrors, 'tasks/extension-none'],
  }),
  approveExtension: endpoint({
    ...act,
    path: '/api/assignments/:id/approve-extension',
    summary: 'Cho gia hạn, đúng ngày xin hoặc ngày khác',
    body: z.strictObject({ ...Act, approvedFor: CivilDateText.nullable().default(null) }),
    errors: [...actErrors, ...dayErrors, 'tasks/extension-none'],
  }),
  refuseExtension: endpoint({
    ...act,
    path: '/api/assignments/:id/refuse-extension',
    summary: 'Không cho gia hạn, nêu lý do',
    body: ActBody,
    errors: [...wordsErrors, 'tasks/extension-none'],
  }),
  correctDeadline: endpoint({
    ...act,
    path: '/api/assignments/:id/correct-deadline',
    summary: 'Sửa lỗi nhập hạn (không phải gia hạn), nêu lý do',
    body: z.strictObject({ ...Act, dueOn: CivilDateText }),
    errors: [...wordsErrors, 'tasks/deadline-before-paper', 'tasks/extension-without-day', 'tasks/deadline-same'],
  }),
  requestReopen: endpoint({
    ...act,
    path: '/api/assignments/:id/request-reopen',
    summary: 'Đề nghị mở lại việc đã hoàn thành, nêu lý do',
    body: ActBody,
    errors: [...wordsErrors, 'tasks/reopen-waiting'],
  }),
  reopen: endpoint({
    ...act,
    path: '/api/assignments/:id/reopen',
    summary: 'Mở lại việc đã hoàn thành, nêu lý do',
    body: ActBody,
    errors: wordsErrors,
  }),
  refuseReopen: endpoint({
    ...act,
    path: '/api/assignments/:id/refuse-reopen',
    summary: 'Không mở lại việc đã hoàn thành, nêu lý do',
    body: ActBody,
    errors: [...wordsErrors, 'tasks/reopen-none'],
  }),
  handOn: endpoint({
    ...act,
    path: '/api/assignments/:id/hand-on',
    summary: 'Phân công một người trong đơn vị',
    body: z.strictObject({ ...Act, membershipId: Uuid }),
    errors: [...actErrors, 'tasks/person-unknown'],
  }),
  takeBack: endpoint({
    ...act,
    path: '/api/assignments/:id/take-back',
    summary: 'Thu lại việc đã phân công',
    body: ActBody,
    errors: [...actErrors, 'tasks/person-none'],
  }),
  correct: endpoint({
    ...act,
    path: '/api/assignments/:id/correct',
    summary: 'Đính chính một báo cáo đã gửi; báo cáo cũ vẫn còn, gạch ngang',
    body: z.strictObject({ ...Act, correctsId: Uuid, percent: z.int().min(0).max(100).nullable().default(null) }),
    errors: [...wordsErrors, 'tasks/percent-out-of-range', 'tasks/response-unknown'],
  }),
  listPeople: endpoint({
    method: 'GET',
    path: '/api/assignments/:id/people',
    summary: 'Những người trong đơn vị có thể được phân công',
    params: IdParams,
    response: z.strictObject({ rows: z.array(UnitPerson) }),
    errors: ['request/not-found', 'request/not-allowed'],
  }),
}
