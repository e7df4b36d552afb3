import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { z } from 'zod'
import { CivilDateText, endpoint, IdParams, page, PageQuery, Uuid, Version } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export const FORM_FORMATS = ['docx', 'xlsx'] as const
export type FormFormat = (typeof FORM_FORMATS)[number]
/** of a file that comes back */
export const RETURN_MAX_BYTES = 5 * 1024 * 1024

const Email = z.email('Địa chỉ thư không đúng').max(200)

export const TaskForm = z
  .strictObject({
    id: Uuid,
    organisation: OrganisationBrief,
    email: z.string().nullable(),
    madeOn: CivilDateText,
    madeByName: z.string(),
    works: z.int(),
    /** rows that were taken from what came back */
    taken: z.int(),
  })
  .meta({ id: 'TaskForm' })
export type TaskForm = z.output<typeof TaskForm>

export const FormCandidate = z
  .strictObject({
    organisation: OrganisationBrief,
    works: z.int(),
    /** nobody there has answered anything in the product these 60 days */
    silent: z.boolean(),
    /** where the last form was mailed to */
    email: z.string().nullable(),
    lastMadeOn: CivilDateText.nullable(),
  })
  .meta({ id: 'FormCandidate' })
export type FormCandidate = z.output<typeof FormCandidate>

export const FormEntry = z.strictObject({
  status: z.string(),
  percent: z.string(),
  result: z.string(),
  number: z.string(),
  numberOn: z.string(),
  until: z.string(),
  reason: z.string(),
})
export type FormEntry = z.output<typeof FormEntry>

/** One row of a form that came back: the work as it stands, what the unit wrote, and what that becomes. */
export const ReturnRow = z
  .strictObject({
    assignmentId: Uuid,
    taskId: Uuid,
    words: z.string(),
    state: z.enum(ASSIGNMENT_STATES),
    percent: z.int(),
    dueOn: CivilDateText.nullable(),
    version: Version,
    wrote: FormEntry,
    acts: z.array(z.enum(['acknowledge', 'report-progress', 'report-done', 'request-extension'])),
    faults: z.array(z.string()),
    /** somebody has acted on it since the form was made */
    changed: z.boolean(),
    takenAt: z.string().nullable(),
  })
  .meta({ id: 'ReturnRow' })
export type ReturnRow = z.output<typeof ReturnRow>

export const FormReturn = z
  .strictObject({
    id: Uuid,
    form: TaskForm,
    rows: z.array(ReturnRow),
    /** rows in the file that the form never had; they are left alone */
    foreign: z.int(),
    /** rows of the form that the file has lost */
    missing: z.int(),
  })
  .meta({ id: 'FormReturn' })
export type FormReturn = z.output<typeof FormReturn>

export const taskFormsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/task-forms',
    summary: 'Các mẫu trả lời đã gửi cho đơn vị',
    query: z.strictObject({ ...PageQuery, organisationId: Uuid.optional() }),
    response: page(TaskForm),
  }),
  candidates: endpoint({
    method: 'GET',
    path: '/api/task-forms/candidates',
    summary: 'Các đơn vị còn việc do cơ quan tôi theo dõi, đơn vị nào không dùng phần mềm',
    response: z.strictObject({ rows: z.array(FormCandidate), can: z.strictObject({ send: z.boolean() }) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/task-forms',
    summary: 'Lập mẫu trả lời cho một đơn vị; có địa chỉ thì gửi thư kèm tệp Word và Excel',
    body: z.strictObject({ organisationId: Uuid, email: Email.nullable().default(null) }),
    response: TaskForm,
    errors: ['request/not-found', 'request/not-allowed', 'task-forms/nothing-open'],
    onceByKey: true,
  }),
  file: endpoint({
    method: 'GET',
    path: '/api/task-forms/:id/file',
    summary: 'Mẫu trả lời thành tệp Word hoặc Excel',
    params: IdParams,
    query: z.strictObject({ format: z.enum(FORM_FORMATS) }),
    response: z.unknown(),
    errors: ['request/not-found'],
  }),
  /** multipart/form-data with one part `file` */
  receive: endpoint({
    method: 'POST',
    path: '/api/task-forms/received',
    summary:
      'Đọc mẫu đơn vị đã điền: từng dòng khác gì, thành việc gì; chưa ghi vào nhiệm vụ (multipart/form-data, phần "file")',
    response: FormReturn,
    errors: [
      'request/not-allowed',
      'files/empty',
      'files/too-many',
      'task-forms/unreadable',
      'files/too-large',
      'task-forms/unknown-form',
    ],
    onceByKey: true,
  }),
  getReturn: endpoint({
    method: 'GET',
    path: '/api/task-forms/received/:id',
    summary: 'Một mẫu đã nhận về, so với nhiệm vụ như hiện nay',
    params: IdParams,
    response: FormReturn,
    errors: ['request/not-found'],
  }),
  takeRow: endpoint({
    method: 'POST',
    path: '/api/task-forms/received/:id/take',
    summary: 'Nhận một dòng: ghi thành phản hồi nhập thay đơn vị, kèm tệp đã nhận',
    params: IdParams,
    body: z.strictObject({ assignmentId: Uuid, version: Version }),
    response: FormReturn,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'task-forms/already-taken',
      'task-forms/row-refused',
      'task-forms/file-lost',
      'tasks/state-refuses',
    ],
    onceByKey: true,
  }),
}
