import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import { z } from 'zod'
import { CivilDateText, endpoint, PeriodCode, Uuid } from './endpoint.ts'
import { AS_BODIES, ORGANISATION_GROUPS } from './assignment-filter.ts'

const counts = Object.fromEntries(TIME_STATES.map((state) => [state, z.int()]))
/** How many assignments stand where in time; total is the sum of the time states, the last two are parts of it. */
export const Tally = z
  .strictObject({
    total: z.int(),
    // one count for each time state: the keys are those of TIME_STATES
    ...(counts as Record<(typeof TIME_STATES)[number], z.ZodInt>),
    awaitingCheck: z.int(),
    unacknowledged: z.int(),
  })
  .meta({ id: 'Tally' })
export type Tally = z.output<typeof Tally>

export const FiguresPeriod = z.strictObject({ code: z.string(), from: CivilDateText, to: CivilDateText })

export const Figures = z
  .strictObject({
    period: FiguresPeriod,
    previousCode: z.string(),
    nextCode: z.string().nullable(),
    /** the day looked at: the period's last, or today while it runs */
    asOf: CivilDateText,
    total: Tally,
    /** the same figures of the period before; null when there was no work yet */
    previous: Tally.nullable(),
    groups: z.array(z.strictObject({ group: z.enum(ORGANISATION_GROUPS), tally: Tally })),
    rows: z.array(
      z.strictObject({
        id: Uuid,
        name: z.string(),
        group: z.enum(ORGANISATION_GROUPS).nullable(),
        tally: Tally,
      }),
    ),
  })
  .meta({ id: 'Figures' })
export type Figures = z.output<typeof Figures>

export const figuresApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/figures',
    summary: 'Số liệu phần việc chủ trì của một kỳ, theo cơ quan hoặc theo địa bàn',
    query: z.strictObject({
      period: PeriodCode.optional(),
      by: z.enum(['organisation', 'locality']).default('organisation'),
      as: z.enum(AS_BODIES).default('then'),
      conclusionId: Uuid.optional(),
    }),
    response: Figures,
  }),
}
