import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { Flag, PeriodCode, SearchWords, Uuid } from './endpoint.ts'
import { TASK_FORCES } from './task-shapes.ts'

export const ATTENTIONS = [
  'awaiting-check',
  'unacknowledged',
  'late-acknowledging',
  'asks-extension',
  'word-due',
] as const
export const ORGANISATION_GROUPS = ['upper', 'commune', 'mass'] as const
export const ASSIGNMENT_ORDERS = ['urgency', 'due', 'late', 'assigned', 'organisation', 'paper'] as const

const Code = z.string().regex(/^[a-z0-9-]{1,60}$/u, 'Mã không đúng')
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** Up to a hundred ids in one parameter of an address. */
const UuidList = z
  .string()
  .regex(new RegExp(`^${UUID}(,${UUID}){0,99}$`, 'u'), 'Danh sách mã không đúng')
  .transform((text) => text.split(','))

/** Whether work is counted under the body it was given to, or under the one of today that came of it. */
export const AS_BODIES = ['then', 'now'] as const

/** The filters of assignment lists; figures use the same, so that a number is the length of its list. */
export const AssignmentFilter = {
  period: PeriodCode.optional(),
  time: z.enum(TIME_STATES).optional(),
  state: z.enum(ASSIGNMENT_STATES).optional(),
  role: z.enum(['lead', 'coordinating']).optional(),
  as: z.enum(AS_BODIES).optional(),
  organisationId: Uuid.optional(),
  localityId: Uuid.optional(),
  group: z.enum(ORGANISATION_GROUPS).optional(),
  conclusionId: Uuid.optional(),
  /** of the conclusions of meetings that a regulation orders, and that were held in that year */
  regulationId: Uuid.optional(),
  heldIn: z.coerce.number().int().min(1976).max(2100).optional(),
  attention: z.enum(ATTENTIONS).optional(),
  /** handed on to that post */
  person: Uuid.optional(),
  /** the checking of its task is waived */
  waived: Flag.optional(),
  /** what waits for the reader's own organisation */
  mine: Flag.optional(),
  /** of bodies that belong to a class ("các xã") */
  classCode: Code.optional(),
  /** of bodies of one vertical line */
  line: Code.optional(),
  /** several bodies at once, their ids with commas between */
  unitIds: UuidList.optional(),
  force: z.enum(TASK_FORCES).optional(),
  field: z.string().min(1).max(120).optional(),
  /** urged at least so often */
  urged: z.coerce.number().int().min(1).max(99).optional(),
  q: SearchWords,
}
