import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import { OneTimeCode } from './session.ts'

/** The own account, as its holder keeps it. */
export const AccountView = z
  .strictObject({
    email: z.string(),
    /** who only signs in through a provider has none */
    hasPassword: z.boolean(),
    /** how many characters a new password needs */
    passwordMinimum: z.int(),
    secondFactor: z.strictObject({ on: z.boolean(), required: z.boolean(), recoveryCodesLeft: z.int() }),
  })
  .meta({ id: 'AccountView' })
export type AccountView = z.output<typeof AccountView>

const Password = z.string().min(1).max(200)
/** null: the account has none */
const OwnPassword = Password.nullable().default(null)
const RecoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) })
const Token = z.string().min(20).max(100)
const PASSWORD_FAULTS = [
  'account/password-too-short',
  'account/password-too-common',
  'account/password-own-name',
] as const

export const accountApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/account',
    summary: 'Tài khoản của tôi',
    response: AccountView,
    alsoWhen: ['set-up'],
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/account/password',
    summary: 'Đổi mật khẩu; các phiên khác dừng',
    body: z.strictObject({ current: OwnPassword, next: Password }),
    response: Done,
    errors: ['account/wrong-password', 'session/too-many-failures', ...PASSWORD_FAULTS],
    alsoWhen: ['set-up'],
  }),
  startSecondFactor: endpoint({
    method: 'POST',
    path: '/api/account/second-factor',
    summary: 'Bắt đầu bật lớp xác thực thứ hai: mã bí mật cho ứng dụng xác thực',
    body: z.strictObject({ password: OwnPassword }),
    response: z.strictObject({ secret: z.string(), uri: z.string() }),
    errors: ['account/wrong-password', 'account/second-factor-on', 'session/too-many-failures'],
    alsoWhen: ['set-up'],
  }),
  confirmSecondFactor: endpoint({
    method: 'POST',
    path: '/api/account/second-factor/confirm',
    summary: 'Bật lớp xác thực thứ hai bằng mã đầu tiên; trả về mười mã dự phòng',
    body: z.strictObject({ code: OneTimeCode }),
    response: RecoveryCodes,
    errors: [
      'session/wrong-code',
      'account/second-factor-on',
      'account/second-factor-off',
      'session/too-many-failures',
    ],
    alsoWhen: ['set-up'],
  }),
  renewRecoveryCodes: endpoint({
    method: 'POST',
    path: '/api/account/recovery-codes',
    summary: 'Cấp lại mười mã dự phòng; các mã cũ hết hiệu lực',
    body: z.strictObject({ password: OwnPassword, code: OneTimeCode }),
    response: RecoveryCodes,
    errors: ['account/wrong-password', 'session/wrong-code', 'account/second-factor-off', 'session/too-many-failures'],
  }),
  stopSecondFactor: endpoint({
    method: 'POST',
    path: '/api/account/second-factor/stop',
    summary: 'Tắt lớp xác thực thứ hai',
    body: z.strictObject({ password: OwnPassword, code: OneTimeCode }),
    response: Done,
    errors: [
      'account/wrong-password',
      'account/password-too-short',
      'session/wrong-code',
      'account/second-factor-off',
      'account/second-factor-required',
      'session/too-many-failures',
    ],
  }),
  readLink: endpoint({
    method: 'POST',
    path: '/api/account-links/read',
    summary: 'Đường liên kết một lần này của ai, để làm gì',
    body: z.strictObject({ token: Token }),
    response: z.strictObject({
      kind: z.enum(['invitation', 'reset']),
      fullName: z.string(),
      email: z.string(),
      passwordMinimum: z.int(),
    }),
    errors: ['account/link-unknown', 'request/too-many'],
    open: true,
  }),
  useLink: endpoint({
    method: 'POST',
    path: '/api/account-links/use',
    summary: 'Đặt mật khẩu bằng đường liên kết một lần; mọi phiên của tài khoản dừng',
    body: z.strictObject({ token: Token, password: Password }),
    response: Done,
    errors: ['account/link-unknown', 'request/too-many', ...PASSWORD_FAULTS],
    open: true,
  }),
}
