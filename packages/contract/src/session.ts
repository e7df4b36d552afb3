import { z } from 'zod'
import { Done, endpoint, IdParams, line, Uuid } from './endpoint.ts'

export const SessionPost = z.strictObject({
  membershipId: Uuid,
  post: z.string(),
  organisation: z.strictObject({ id: Uuid, name: z.string(), shortName: z.string() }),
  /** whose post it is, when it is used by delegation */
  onBehalfOf: z.strictObject({ delegationId: Uuid, fullName: z.string() }).nullable(),
})
export type SessionPost = z.output<typeof SessionPost>

/** Who is signed in, in which post, and what that post may do; `today` is the server's civil date. */
export const SessionView = z
  .strictObject({
    today: z.iso.date(),
    demo: z.boolean(),
    person: z.strictObject({ id: Uuid, fullName: z.string() }),
    post: SessionPost,
    posts: z.array(SessionPost),
    territoryName: z.string(),
    /** what has to be set up before anything else */
    duty: z.enum(['change-password', 'second-factor']).nullable(),
    /** without an act for so long the session locks */
    idleMinutes: z.int(),
    /** the page this post starts with */
    home: z.enum(['my-work', 'conclusions', 'figures', 'organisations']),
    can: z.strictObject({
      answerTasks: z.boolean(),
      createConclusions: z.boolean(),
      createMeetings: z.boolean(),
      readNumberBooks: z.boolean(),
      administer: z.boolean(),
      readAudit: z.boolean(),
    }),
  })
  .meta({ id: 'SessionView' })
export type SessionView = z.output<typeof SessionView>

/** A device somebody is signed in on. */
export const SessionRow = z
  .strictObject({
    id: Uuid,
    current: z.boolean(),
    post: z.string(),
    createdAt: z.string(),
    lastUsedAt: z.string(),
    userAgent: z.string(),
    address: z.string(),
  })
  .meta({ id: 'SessionRow' })
export type SessionRow = z.output<typeof SessionRow>

/** A code of the authenticator app, or one of the recovery codes. */
export const OneTimeCode = line(40)

export const DemoAccount = z.strictObject({
  email: z.string(),
  label: z.string(),
  organisation: z.string(),
  territory: z.string(),
})
export type DemoAccount = z.output<typeof DemoAccount>

export const sessionApi = {
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Đăng nhập bằng thư điện tử, mật khẩu và mã xác thực (khi tài khoản có lớp thứ hai)',
    body: z.strictObject({
      email: line(200),
      password: z.string().min(1).max(200),
      code: OneTimeCode.nullable().default(null),
    }),
    response: SessionView,
    errors: [
      'session/wrong-credentials',
      'session/too-many-failures',
      'session/code-needed',
      'session/wrong-code',
      'session/account-disabled',
      'session/no-post',
      'request/too-many',
    ],
    open: true,
  }),
  /** only in the demo: signs in as one of the accounts that `demoAccounts` lists */
  signInToDemo: endpoint({
    method: 'POST',
    path: '/api/session/demo',
    summary: 'Đăng nhập bản trình diễn bằng một tài khoản có sẵn',
    body: z.strictObject({ email: line(200) }),
    response: SessionView,
    errors: ['session/wrong-credentials', 'request/too-many'],
    open: true,
  }),
  demoAccounts: endpoint({
    method: 'GET',
    path: '/api/session/demo-accounts',
    summary: 'Các tài khoản của bản trình diễn; rỗng khi không phải bản trình diễn',
    response: z.strictObject({ accounts: z.array(DemoAccount) }),
    open: true,
  }),
  /** the sign-in of the offices' own provider, when one is set up */
  ways: endpoint({
    method: 'GET',
    path: '/api/session/ways',
    summary: 'Các cách đăng nhập ngoài mật khẩu',
    response: z.strictObject({ provider: z.strictObject({ label: z.string() }).nullable() }),
    open: true,
  }),
  giveCode: endpoint({
    method: 'POST',
    path: '/api/session/code',
    summary: 'Nhập mã xác thực sau khi đăng nhập qua nhà cung cấp',
    body: z.strictObject({ code: OneTimeCode }),
    response: SessionView,
    errors: ['session/wrong-code', 'session/too-many-failures'],
    alsoWhen: ['code'],
  }),
  current: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Phiên đang dùng',
    response: SessionView,
    alsoWhen: ['set-up'],
  }),
  choosePost: endpoint({
    method: 'PUT',
    path: '/api/session/post',
    summary: 'Chọn chức vụ đang dùng',
    body: z.strictObject({ membershipId: Uuid, delegationId: Uuid.nullable().default(null) }),
    response: SessionView,
    errors: ['request/not-found'],
    alsoWhen: ['set-up'],
  }),
  lock: endpoint({ method: 'POST', path: '/api/session/lock', summary: 'Khóa phiên đang dùng', response: Done }),
  unlock: endpoint({
    method: 'POST',
    path: '/api/session/unlock',
    summary: 'Mở khóa phiên bằng mật khẩu; tài khoản trình diễn thì không cần',
    body: z.strictObject({ password: z.string().min(1).max(200).nullable() }),
    response: Done,
    errors: ['session/wrong-credentials', 'session/too-many-failures'],
    alsoWhen: ['locked'],
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/sessions',
    summary: 'Các thiết bị đang đăng nhập',
    response: z.strictObject({ sessions: z.array(SessionRow) }),
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/api/sessions/:id',
    summary: 'Đăng xuất một thiết bị',
    params: IdParams,
    response: Done,
    errors: ['request/not-found'],
  }),
  endOthers: endpoint({
    method: 'POST',
    path: '/api/sessions/end-others',
    summary: 'Đăng xuất mọi thiết bị khác',
    response: Done,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Đăng xuất',
    response: Done,
    alsoWhen: ['locked', 'code', 'set-up'],
  }),
  signOutEverywhere: endpoint({
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Đăng xuất khỏi mọi thiết bị',
    response: Done,
    alsoWhen: ['set-up'],
  }),
}
