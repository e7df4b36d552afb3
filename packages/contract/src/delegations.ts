import { DELEGATION_REACHES } from '@phoihop/domain/policy/delegations-policy'
import { z } from 'zod'
import { CivilDateText, endpoint, IdParams, optionalLine, Uuid } from './endpoint.ts'

export { DELEGATION_REACHES }

const PersonBrief = z.strictObject({ id: Uuid, fullName: z.string() })

export const Delegation = z
  .strictObject({
    id: Uuid,
    membershipId: Uuid,
    /** "Chủ tịch, UBND xã …" */
    post: z.string(),
    principal: PersonBrief,
    delegate: PersonBrief,
    startsOn: CivilDateText,
    endsOn: CivilDateText,
    reach: z.enum(DELEGATION_REACHES),
    note: z.string().nullable(),
    state: z.enum(['coming', 'running', 'over']),
    can: z.strictObject({ end: z.boolean() }),
  })
  .meta({ id: 'Delegation' })
export type Delegation = z.output<typeof Delegation>

export const delegationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/delegations',
    summary: 'Các ủy quyền tôi giao và tôi nhận',
    response: z.strictObject({ given: z.array(Delegation), taken: z.array(Delegation) }),
  }),
  options: endpoint({
    method: 'GET',
    path: '/api/delegations/options',
    summary: 'Chức vụ tôi ủy quyền được, và người trong cùng cơ quan nhận được',
    response: z.strictObject({
      posts: z.array(
        z.strictObject({
          membershipId: Uuid,
          post: z.string(),
          people: z.array(z.strictObject({ id: Uuid, fullName: z.string(), post: z.string() })),
        }),
      ),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/delegations',
    summary: 'Ủy quyền một chức vụ của tôi cho người khác, từ ngày – đến ngày',
    body: z.strictObject({
      membershipId: Uuid,
      personId: Uuid,
      startsOn: CivilDateText,
      endsOn: CivilDateText,
      reach: z.enum(DELEGATION_REACHES),
      note: optionalLine(300),
    }),
    response: Delegation,
    errors: [
      'delegations/person-unsuitable',
      'delegations/post-unsuitable',
      'delegations/ends-before-start',
      'delegations/too-long',
      'request/not-found',
    ],
    onceByKey: true,
  }),
  end: endpoint({
    method: 'POST',
    path: '/api/delegations/:id/end',
    summary: 'Kết thúc ủy quyền; phiên đang dùng ủy quyền này dừng ngay',
    params: IdParams,
    response: Delegation,
    errors: ['delegations/already-ended', 'request/not-found'],
  }),
}
