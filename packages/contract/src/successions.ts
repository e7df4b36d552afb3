import { TIERS } from '@phoihop/domain/organisations/branch'
import { HAND_OVER_WHATS, SUCCESSION_KINDS } from '@phoihop/domain/successions/succession-kinds'
import { z } from 'zod'
import { CivilDateText, endpoint, line, optionalLine, page, PageQuery, Uuid, Version } from './endpoint.ts'
import { SuccessionBrief } from './organisations.ts'

/** An id, or the key of a body or locality that the plan makes. */
const Ref = z.string().min(1).max(60)

const HandOverRule = z.strictObject({
  what: z.enum(HAND_OVER_WHATS),
  fromId: Uuid.nullable().default(null),
  itemIds: z.array(Uuid).max(2000).nullable().default(null),
  to: Ref,
})

const PlanAct = z.strictObject({
  kind: z.enum(SUCCESSION_KINDS),
  from: z.array(z.strictObject({ id: Uuid, version: Version })).max(200),
  to: z.array(Ref).max(50).default([]),
  name: optionalLine(300),
  shortName: optionalLine(120),
  parent: Ref.nullable().default(null),
  handOver: z.array(HandOverRule).max(400).default([]),
})

export const SuccessionPlan = z
  .strictObject({
    on: CivilDateText,
    basis: line(500),
    localities: z
      .array(
        z.strictObject({
          key: Ref,
          parentId: Uuid.nullable(),
          tierCode: z.enum(TIERS),
          name: line(200),
          fromIds: z.array(Uuid).max(100),
        }),
      )
      .max(100)
      .default([]),
    bodies: z
      .array(
        z.strictObject({
          key: Ref,
          locality: Ref,
          kindCode: line(40),
          name: line(300),
          shortName: line(120),
          parent: Ref.nullable().default(null),
          serves: Ref.nullable().default(null),
        }),
      )
      .max(500)
      .default([]),
    acts: z.array(PlanAct).max(500),
  })
  .meta({ id: 'SuccessionPlan' })
export type SuccessionPlan = z.output<typeof SuccessionPlan>

const counts = Object.fromEntries(HAND_OVER_WHATS.map((what) => [what, z.int()]))
/** How many of each thing hang on a body. */
export const Holdings = z.strictObject(
  // one count for each thing: the keys are those of HAND_OVER_WHATS
  counts as Record<(typeof HAND_OVER_WHATS)[number], z.ZodInt>,
)
export type Holdings = z.output<typeof Holdings>

/** A body in the preview: what hangs on it before and after. */
export const PreviewBody = z.strictObject({
  ref: Ref,
  name: z.string(),
  before: Holdings,
  after: Holdings,
})
export type PreviewBody = z.output<typeof PreviewBody>

export const HeldItem = z.strictObject({
  id: Uuid,
  what: z.enum(HAND_OVER_WHATS),
  organisationId: Uuid,
  label: z.string(),
})
export type HeldItem = z.output<typeof HeldItem>

export const SuccessionPreview = z
  .strictObject({
    /** what forbids the plan, each at its input; none: it may be carried out */
    problems: z.array(z.strictObject({ path: z.string(), code: z.string() })),
    acts: z.array(z.strictObject({ from: z.array(PreviewBody), to: z.array(PreviewBody) })),
    /** what hangs on the bodies that end, at most 2000; labels of papers not seen by the reader are left out */
    items: z.array(HeldItem),
  })
  .meta({ id: 'SuccessionPreview' })
export type SuccessionPreview = z.output<typeof SuccessionPreview>

export const SuccessionDone = z
  .strictObject({ planId: Uuid, successions: z.array(SuccessionBrief) })
  .meta({ id: 'SuccessionDone' })
export type SuccessionDone = z.output<typeof SuccessionDone>

export const successionsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/successions',
    summary: 'Các lần sắp xếp cơ quan: đổi tên, sáp nhập, chia, giải thể, chuyển',
    query: z.strictObject(PageQuery),
    response: page(SuccessionBrief),
  }),
  preview: endpoint({
    method: 'POST',
    path: '/api/successions/preview',
    summary: 'Xem trước một đợt sắp xếp: điều còn sai, những gì bàn giao, số trước và sau; không ghi gì',
    body: SuccessionPlan,
    response: SuccessionPreview,
    errors: ['request/not-allowed'],
  }),
  carryOut: endpoint({
    method: 'POST',
    path: '/api/successions',
    summary: 'Thực hiện một đợt sắp xếp, tất cả hoặc không gì cả',
    body: SuccessionPlan,
    response: SuccessionDone,
    errors: [
      'request/not-allowed',
      'request/stale-version',
      'successions/from-missing',
      'successions/to-missing',
      'successions/to-too-many',
      'successions/body-unknown',
      'successions/body-twice',
      'successions/body-ended',
      'successions/body-ends-too',
      'successions/cycle',
      'successions/date-in-future',
      'successions/date-before-body',
      'successions/name-unchanged',
      'successions/receiver-unknown',
      'successions/locality-unknown',
      'successions/work-left',
      'organisations/parent-circle',
      'organisations/locality-in-use',
      'organisations/locality-unknown',
      'organisations/kind-unknown',
      'organisations/name-taken',
    ],
    onceByKey: true,
  }),
}
