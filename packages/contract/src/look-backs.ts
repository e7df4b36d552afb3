import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { CivilDateText, IdParams, Uuid, endpoint, optionalWords } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { FileBrief, PaperBrief, RollUp } from './task-shapes.ts'

/** How one body stands with one task. */
const LookBackUnit = z.strictObject({
  assignmentId: Uuid,
  organisation: OrganisationBrief,
  role: z.enum(['lead', 'coordinating']),
  state: z.enum(ASSIGNMENT_STATES),
  time: z.enum(TIME_STATES),
  dueOn: CivilDateText.nullable(),
  lateDays: z.int(),
  percent: z.int(),
  /** what it said last, and the evidence that came with it */
  words: z.string().nullable(),
  files: z.array(FileBrief),
})

/** One task of an earlier conclusion as the meeting looks back on it. */
export const LookBackRow = z
  .strictObject({
    taskId: Uuid,
    paperId: Uuid,
    ref: z.string(),
    quote: z.string(),
    deadlineWords: z.string().nullable(),
    /** why it is looked at: it is open · it was settled since the meeting before */
    settled: z.boolean(),
    rollUp: RollUp,
    lateDays: z.int(),
    units: z.array(LookBackUnit),
    note: z.string().nullable(),
    /** of the note; 0: none yet */
    version: z.int().min(0),
  })
  .meta({ id: 'LookBackRow' })
export type LookBackRow = z.output<typeof LookBackRow>

export const LookBack = z
  .strictObject({
    papers: z.array(PaperBrief),
    rows: z.array(LookBackRow),
    /** the day the states are of: today, or the day the meeting was closed */
    asOf: CivilDateText,
    can: z.strictObject({ keep: z.boolean() }),
  })
  .meta({ id: 'LookBack' })
export type LookBack = z.output<typeof LookBack>

export const lookBacksApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/look-back',
    summary: 'Kiểm điểm kết luận kỳ trước: việc còn mở và việc vừa xong của các kết luận trước trong loạt',
    params: IdParams,
    response: LookBack,
    errors: ['request/not-found'],
  }),
  note: endpoint({
    method: 'PUT',
    path: '/api/meetings/:id/look-back/:taskId',
    summary: 'Ghi kết quả kiểm điểm một việc',
    params: z.strictObject({ id: Uuid, taskId: Uuid }),
    body: z.strictObject({ version: z.int().min(0), note: optionalWords(2000) }),
    response: LookBack,
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version', 'sittings/closed'],
  }),
}
