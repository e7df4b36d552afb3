import { z } from 'zod'
import { IdParams, SearchWords, Uuid, endpoint } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

/** quyền đọc: a person who, in one post, may read a restricted paper */
export const PaperGrant = z
  .strictObject({
    id: Uuid,
    membershipId: Uuid,
    personName: z.string(),
    post: z.string(),
    organisation: OrganisationBrief,
    grantedBy: z.string(),
    grantedAt: z.string(),
  })
  .meta({ id: 'PaperGrant' })
export type PaperGrant = z.output<typeof PaperGrant>

const PaperGrants = z.strictObject({ rows: z.array(PaperGrant) })
const grantErrors = ['request/not-found', 'request/not-allowed'] as const

export const paperGrantsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/grants',
    summary: 'Những người được đọc một văn bản hạn chế',
    params: IdParams,
    response: PaperGrants,
    errors: grantErrors,
  }),
  options: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/grant-options',
    summary: 'Những người có thể cho đọc, tìm theo tên hay cơ quan',
    params: IdParams,
    query: z.strictObject({ q: SearchWords }),
    response: z.strictObject({
      rows: z.array(PaperGrant.pick({ membershipId: true, personName: true, post: true, organisation: true })),
    }),
    errors: grantErrors,
  }),
  grant: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/grants',
    summary: 'Cho một người, trong một chức vụ, đọc văn bản hạn chế',
    params: IdParams,
    body: z.strictObject({ membershipId: Uuid }),
    response: PaperGrants,
    errors: [...grantErrors, 'conclusions/not-restricted', 'conclusions/reader-unknown'],
    onceByKey: true,
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/api/conclusions/:id/grants/:grantId',
    summary: 'Thôi cho đọc',
    params: z.strictObject({ id: Uuid, grantId: Uuid }),
    response: PaperGrants,
    errors: grantErrors,
  }),
}
