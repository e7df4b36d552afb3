import { z } from 'zod'
import { Done, endpoint, line, Uuid } from './endpoint.ts'

export const SessionPost = z.strictObject({
  membershipId: Uuid,
  post: z.string(),
  organisation: z.strictObject({ id: Uuid, name: z.string(), shortName: z.string() }),
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
    /** the page this post starts with */
    home: z.enum(['my-work', 'conclusions', 'figures', 'organisations']),
    can: z.strictObject({
      answerTasks: z.boolean(),
      createConclusions: z.boolean(),
      createMeetings: z.boolean(),
      administer: z.boolean(),
      readAudit: z.boolean(),
    }),
  })
  .meta({ id: 'SessionView' })
export type SessionView = z.output<typeof SessionView>

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
    summary: 'Đăng nhập bằng thư điện tử và mật khẩu',
    body: z.strictObject({ email: line(200), password: z.string().min(1).max(200) }),
    response: SessionView,
    errors: ['session/wrong-credentials', 'session/locked', 'session/no-post', 'request/too-many'],
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
  current: endpoint({ method: 'GET', path: '/api/session', summary: 'Phiên đang dùng', response: SessionView }),
  choosePost: endpoint({
    method: 'PUT',
    path: '/api/session/post',
    summary: 'Chọn chức vụ đang dùng',
    body: z.strictObject({ membershipId: Uuid }),
    response: SessionView,
    errors: ['request/not-found'],
  }),
  signOut: endpoint({ method: 'DELETE', path: '/api/session', summary: 'Đăng xuất', response: Done }),
  signOutEverywhere: endpoint({
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Đăng xuất khỏi mọi thiết bị',
    response: Done,
  }),
}
