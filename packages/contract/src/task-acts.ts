import { z } from 'zod'
import { CivilDateText, endpoint, IdParams, optionalLine, optionalWords, Uuid, Version } from './endpoint.ts'
import { Task } from './task-shapes.ts'
import { unitErrors } from './tasks.ts'

const errors = ['request/not-found', 'request/not-allowed', 'tasks/words-missing'] as const
const Words = { words: optionalWords(5000) }
const Decision = z.strictObject({ version: Version, ...Words })

/** Decisions about a whole task after its paper is issued. The paper itself stays as it is. */
export const taskActsApi = {
  addUnit: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/units',
    summary: 'Giao thêm một đơn vị chủ trì hoặc phối hợp, nêu lý do',
    params: IdParams,
    body: z.strictObject({
      organisationId: Uuid,
      role: z.enum(['lead', 'coordinating']),
      /** its own deadline; null: that of the task */
      dueOn: CivilDateText.nullable().default(null),
      ...Words,
    }),
    errors: [...errors, ...unitErrors],
    onceByKey: true,
    response: Task,
  }),
  declineOffer: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/declined-offers',
    summary: 'Không giao thêm một đơn vị mới thuộc nhóm, nêu lý do',
    params: IdParams,
    body: z.strictObject({ organisationId: Uuid, ...Words }),
    errors: [...errors, 'tasks/offer-none'],
    onceByKey: true,
    response: Task,
  }),
  changeLead: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/change-lead',
    summary: 'Đổi đơn vị chủ trì, nêu lý do',
    params: IdParams,
    body: z.strictObject({
      /** the part of the present lead, as the reader saw it */
      assignmentId: Uuid,
      version: Version,
      organisationId: Uuid,
      oldLead: z.enum(['withdrawn', 'coordinating']),
      dueOn: CivilDateText.nullable().default(null),
      ...Words,
    }),
    errors: [...errors, ...unitErrors, 'request/stale-version', 'tasks/state-refuses'],
    onceByKey: true,
    response: Task,
  }),
  withdrawAll: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/withdraw',
    summary: 'Rút cả nhiệm vụ: mọi phần việc chưa xong, nêu lý do',
    params: IdParams,
    body: z.strictObject(Words),
    errors: [...errors, 'tasks/state-refuses'],
    onceByKey: true,
    response: Task,
  }),
  waiveCheck: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/waive-check',
    summary: 'Miễn kiểm tra: đơn vị báo xong là xong',
    params: IdParams,
    body: Decision,
    errors: [...errors, 'request/stale-version', 'tasks/state-refuses'],
    onceByKey: true,
    response: Task,
  }),
  restoreCheck: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/restore-check',
    summary: 'Thôi miễn kiểm tra',
    params: IdParams,
    body: Decision,
    errors: [...errors, 'request/stale-version', 'tasks/state-refuses'],
    onceByKey: true,
    response: Task,
  }),
  stopRecurring: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/stop-recurring',
    summary: 'Thôi lặp lại từ một kỳ, nêu lý do',
    params: IdParams,
    body: z.strictObject({ version: Version, from: z.string().max(12), ...Words }),
    errors: [...errors, 'request/stale-version', 'tasks/state-refuses', 'tasks/period-unknown'],
    onceByKey: true,
    response: Task,
  }),
  setField: endpoint({
    method: 'PUT',
    path: '/api/tasks/:id/field',
    summary: 'Ghi lĩnh vực của nhiệm vụ; để trống là chưa ghi',
    params: IdParams,
    body: z.strictObject({ version: Version, field: optionalLine(120) }),
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version', 'proposals/field-unknown'],
    response: Task,
  }),
}
