import { ACCOUNT_ACTS } from '@phoihop/domain/people/account-acts'
import { POST_FUNCTIONS, POST_SCOPES } from '@phoihop/domain/policy/actor'
import { z } from 'zod'
import {
  CivilDateText,
  IdParams,
  PageQuery,
  SearchWords,
  Uuid,
  Version,
  endpoint,
  line,
  optionalLine,
  page,
} from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export { POST_FUNCTIONS, POST_SCOPES }

export const PersonPost = z.strictObject({
  membershipId: Uuid,
  organisation: OrganisationBrief,
  post: z.string(),
  startsOn: CivilDateText,
  endsOn: CivilDateText.nullable(),
})

export const PersonRow = z
  .strictObject({ id: Uuid, fullName: z.string(), posts: z.array(PersonPost) })
  .meta({ id: 'PersonRow' })
export type PersonRow = z.output<typeof PersonRow>

export const PersonAccount = z
  .strictObject({
    email: z.string(),
    /** invited: no password was set yet */
    state: z.enum(['invited', 'active', 'disabled']),
    disabledWhy: z.enum(['administrator', 'unused']).nullable(),
    lockedUntil: z.string().nullable(),
    secondFactor: z.boolean(),
    activeAt: z.string(),
    /** the one-time link on its way */
    link: z.strictObject({ kind: z.enum(['invitation', 'reset']), expiresAt: z.string() }).nullable(),
    can: z.strictObject({ sendLink: z.boolean(), acts: z.array(z.enum(ACCOUNT_ACTS)) }),
  })
  .meta({ id: 'PersonAccount' })
export type PersonAccount = z.output<typeof PersonAccount>

export const Person = z
  .strictObject({
    ...PersonRow.shape,
    version: Version,
    /** shown to administrators only */
    account: PersonAccount.nullable(),
    posts: z.array(
      z.strictObject({
        ...PersonPost.shape,
        version: Version,
        /** what the post lets its holder do; shown to administrators only */
        rights: z.strictObject({ function: z.enum(POST_FUNCTIONS), scope: z.enum(POST_SCOPES) }).nullable(),
      }),
    ),
    can: z.strictObject({ edit: z.boolean(), openAccount: z.boolean() }),
  })
  .meta({ id: 'Person' })
export type Person = z.output<typeof Person>

const PostEntry = z.strictObject({
  organisationId: Uuid,
  post: line(160),
  function: z.enum(POST_FUNCTIONS),
  scope: z.enum(POST_SCOPES).default('organisation'),
  startsOn: CivilDateText,
  endsOn: CivilDateText.nullable().default(null),
})

export const peopleApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'Danh bạ cán bộ trong địa bàn',
    query: z.strictObject({ ...PageQuery, q: SearchWords, organisationId: Uuid.optional() }),
    response: page(PersonRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/people/:id',
    summary: 'Một cán bộ và các chức vụ',
    params: IdParams,
    response: Person,
    errors: ['request/not-found'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/people',
    summary: 'Thêm cán bộ, chức vụ đầu tiên và tài khoản (nếu có); người có tài khoản được mời tự đặt mật khẩu',
    body: z.strictObject({
      fullName: line(120),
      post: PostEntry,
      account: z
        .strictObject({ email: z.email().max(200) })
        .nullable()
        .default(null),
    }),
    response: Person,
    errors: ['people/email-taken', 'people/ends-before-start', 'organisations/body-unknown', 'request/not-allowed'],
    onceByKey: true,
  }),
  addPost: endpoint({
    method: 'POST',
    path: '/api/people/:id/posts',
    summary: 'Thêm chức vụ cho cán bộ',
    params: IdParams,
    body: PostEntry,
    response: Person,
    errors: ['people/ends-before-start', 'organisations/body-unknown', 'request/not-found', 'request/not-allowed'],
    onceByKey: true,
  }),
  endPost: endpoint({
    method: 'POST',
    path: '/api/posts/:id/end',
    summary: 'Kết thúc một chức vụ; các phiên đang dùng chức vụ này dừng ngay',
    params: IdParams,
    body: z.strictObject({ version: Version, endsOn: CivilDateText, reason: optionalLine(300) }),
    response: Person,
    errors: [
      'people/ends-before-start',
      'people/post-ended',
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
    ],
  }),
  openAccount: endpoint({
    method: 'POST',
    path: '/api/people/:id/account',
    summary: 'Mở tài khoản cho cán bộ và mời tự đặt mật khẩu',
    params: IdParams,
    body: z.strictObject({ email: z.email().max(200) }),
    response: Person,
    errors: ['people/email-taken', 'people/account-exists', 'request/not-found', 'request/not-allowed'],
    onceByKey: true,
  }),
  sendLink: endpoint({
    method: 'POST',
    path: '/api/people/:id/account/link',
    summary: 'Gửi đường liên kết một lần: mời lại, hoặc đặt lại mật khẩu',
    params: IdParams,
    response: Person,
    errors: ['people/account-missing', 'people/account-disabled', 'request/not-found', 'request/not-allowed'],
    onceByKey: true,
  }),
  keepAccount: endpoint({
    method: 'POST',
    path: '/api/people/:id/account/acts',
    summary: 'Mở khóa, ngừng, cho dùng lại tài khoản, hoặc gỡ lớp xác thực thứ hai',
    params: IdParams,
    body: z.strictObject({ act: z.enum(ACCOUNT_ACTS), reason: optionalLine(300) }),
    response: Person,
    errors: ['people/account-missing', 'people/account-act-refused', 'request/not-found', 'request/not-allowed'],
  }),
}
