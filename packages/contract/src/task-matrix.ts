import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { RECURRENCES } from '@phoihop/domain/tasks/deadline'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { CivilDateText, endpoint, Flag, Uuid } from './endpoint.ts'
import { Tally } from './figures.ts'
import { AssignmentFilter, ORGANISATION_GROUPS } from './assignment-filter.ts'

/** The largest table that can still be read. */
export const MATRIX_MOST = { units: 500, tasks: 200, cells: 30_000 } as const

/** One assignment in the table: where its unit and its task stand in their lists. Recurring work has several in a cell. */
export const MatrixCell = z.strictObject({
  id: Uuid,
  unit: z.int(),
  task: z.int(),
  occurrence: z.string().nullable(),
  role: z.enum(['lead', 'coordinating']),
  state: z.enum(ASSIGNMENT_STATES),
  time: z.enum(TIME_STATES),
  lateDays: z.int(),
  dueOn: CivilDateText.nullable(),
  completedOn: CivilDateText.nullable(),
})
export type MatrixCell = z.output<typeof MatrixCell>

export const MatrixUnit = z.strictObject({
  id: Uuid,
  name: z.string(),
  group: z.enum(ORGANISATION_GROUPS),
  tally: Tally,
})
export type MatrixUnit = z.output<typeof MatrixUnit>

export const MatrixTask = z.strictObject({
  id: Uuid,
  ref: z.string(),
  quote: z.string(),
  paper: z.strictObject({ id: Uuid, number: z.string().nullable(), symbol: z.string().nullable() }),
  dueOn: CivilDateText.nullable(),
  recurrence: z.enum(RECURRENCES).nullable(),
  tally: Tally,
})
export type MatrixTask = z.output<typeof MatrixTask>

export const Matrix = z
  .strictObject({
    /** the day looked at: today, or the last of a period that is over */
    asOf: CivilDateText,
    total: Tally,
    size: z.strictObject({ units: z.int(), tasks: z.int() }),
    /** false: more than can be read; then the lists are empty and the filter must narrow it */
    fits: z.boolean(),
    units: z.array(MatrixUnit),
    tasks: z.array(MatrixTask),
    cells: z.array(MatrixCell),
  })
  .meta({ id: 'Matrix' })
export type Matrix = z.output<typeof Matrix>

export const matrixApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/matrix',
    summary: 'Bảng đơn vị × nhiệm vụ theo bộ lọc của danh sách phần việc',
    query: z.strictObject(AssignmentFilter),
    response: Matrix,
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/api/matrix/workbook',
    summary: 'Bảng đơn vị × nhiệm vụ thành tệp Excel',
    /** turned: tasks as rows */
    query: z.strictObject({ ...AssignmentFilter, turned: Flag.optional() }),
    response: z.unknown(),
    errors: ['tasks/matrix-too-large'],
  }),
}
