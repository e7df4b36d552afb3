import { CHANGE_ACTS, RELATION_KINDS } from '@phoihop/domain/conclusions/relation-kinds'
import { ASSIGNMENT_STATES } from '@phoihop/domain/tasks/assignment-moves'
import { z } from 'zod'
import { CivilDateText, IdParams, SearchWords, Uuid, Version, endpoint, optionalLine } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import { PaperBrief } from './task-shapes.ts'

/** What is made of one task of the earlier paper; a task left out is kept. dueOn: for postpone and stretch. */
const ChangeFields = {
  taskId: Uuid,
  act: z.enum(CHANGE_ACTS),
  dueOn: CivilDateText.nullable().default(null),
  words: optionalLine(1000),
}
export const TaskChange = z
  .strictObject({ ...ChangeFields, ref: z.string(), quote: z.string() })
  .meta({ id: 'TaskChange' })
export type TaskChange = z.output<typeof TaskChange>

const RelationFields = { kind: z.enum(RELATION_KINDS), note: optionalLine(1000) }

/** One paper about another. */
export const PaperRelation = z
  .strictObject({ ...RelationFields, paper: PaperBrief, changes: z.array(TaskChange) })
  .meta({ id: 'PaperRelation' })
export type PaperRelation = z.output<typeof PaperRelation>

export const PaperRelations = z
  .strictObject({
    /** the earlier papers this one is about */
    earlier: z.array(PaperRelation),
    /** the issued papers about this one, the newest first */
    later: z.array(PaperRelation),
    can: z.strictObject({ relate: z.boolean(), follow: z.boolean() }),
  })
  .meta({ id: 'PaperRelations' })
export type PaperRelations = z.output<typeof PaperRelations>

export const RelationEntry = z.strictObject({
  ...RelationFields,
  earlierId: Uuid,
  changes: z
    .array(
      z
        .strictObject(ChangeFields)
        .refine(
          ({ act, dueOn }) => (act === 'postpone' || act === 'stretch') === (dueOn !== null),
          'Lùi, giãn thì phải có thời hạn mới; rút, thay thì không',
        ),
    )
    .max(500)
    .default([]),
})
export type RelationEntry = z.input<typeof RelationEntry>

/** Open work that has to follow a later paper, and what it has to follow it to. */
export const FollowUpRow = z
  .strictObject({
    assignmentId: Uuid,
    version: Version,
    organisation: OrganisationBrief,
    ref: z.string(),
    quote: z.string(),
    state: z.enum(ASSIGNMENT_STATES),
    /** the deadline in force */
    dueOn: CivilDateText.nullable(),
    act: z.enum(['postpone', 'withdraw']),
    newDueOn: CivilDateText.nullable(),
    paper: PaperBrief,
  })
  .meta({ id: 'FollowUpRow' })
export type FollowUpRow = z.output<typeof FollowUpRow>

const FollowUp = z.strictObject({ rows: z.array(FollowUpRow) })
const errors = ['request/not-found', 'request/not-allowed'] as const

export const amendmentsApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/relations',
    summary: 'Văn bản này thay thế, sửa đổi, đính chính, thu hồi văn bản nào; và văn bản nào nói về nó',
    params: IdParams,
    response: PaperRelations,
    errors: ['request/not-found'],
  }),
  options: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/relation-options',
    summary: 'Những văn bản trước mà văn bản này có thể nói về',
    params: IdParams,
    query: z.strictObject({ q: SearchWords }),
    response: z.strictObject({ rows: z.array(PaperBrief) }),
    errors,
  }),
  relate: endpoint({
    method: 'PUT',
    path: '/api/conclusions/:id/relations',
    summary: 'Ghi dự thảo thay thế, sửa đổi, đính chính hay thu hồi những văn bản nào, từng việc ra sao',
    params: IdParams,
    body: z.strictObject({ version: Version, relations: z.array(RelationEntry).max(20) }),
    response: PaperRelations,
    errors: [
      ...errors,
      'request/stale-version',
      'conclusions/already-issued',
      'conclusions/under-signature',
      'amendments/paper-unknown',
      'amendments/paper-twice',
      'amendments/task-unknown',
      'amendments/changes-only-amending',
      'amendments/deadline-not-later',
    ],
  }),
  followUp: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/follow-up',
    summary: 'Việc đang mở của văn bản trước phải theo văn bản này',
    params: IdParams,
    response: FollowUp,
    errors,
  }),
  follow: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/follow-up',
    summary: 'Xác nhận: việc đang mở theo văn bản này (lùi hạn, rút)',
    params: IdParams,
    body: z.strictObject({
      assignments: z
        .array(z.strictObject({ id: Uuid, version: Version }))
        .min(1)
        .max(2000),
    }),
    response: FollowUp,
    errors: [...errors, 'request/stale-version', 'amendments/nothing-to-follow'],
    onceByKey: true,
  }),
}
