import { accountApi } from '@phoihop/contract/account'
import { type AccessRow, nothing } from '../../testing/access-row.ts'

const proof = { password: 'không phải mật khẩu', code: '000000' }

// each is about the own account alone: there is nobody else's to try
export const rows: AccessRow[] = [
  { endpoint: accountApi.get, make: nothing, expect: { nobody: 401, 'here:officer': 200, 'here:administrator': 200 } },
  {
    endpoint: accountApi.changePassword,
    make: async () => ({ body: { current: proof.password, next: 'một mật khẩu khác hẳn' } }),
    expect: { nobody: 401, 'here:secretary': 400 },
  },
  {
    endpoint: accountApi.startSecondFactor,
    make: async () => ({ body: { password: proof.password } }),
    expect: { nobody: 401, 'here:secretary': 400 },
  },
  {
    endpoint: accountApi.confirmSecondFactor,
    make: async () => ({ body: { code: proof.code } }),
    expect: { nobody: 401, 'here:secretary': 409 },
  },
  {
    endpoint: accountApi.renewRecoveryCodes,
    make: async () => ({ body: proof }),
    expect: { nobody: 401, 'here:secretary': 409 },
  },
  {
    endpoint: accountApi.stopSecondFactor,
    make: async () => ({ body: proof }),
    expect: { nobody: 401, 'here:secretary': 409 },
  },
  { endpoint: accountApi.readLink, make: async () => ({ body: { token: 'x'.repeat(43) } }), expect: { nobody: 404 } },
  {
    endpoint: accountApi.useLink,
    make: async () => ({ body: { token: 'x'.repeat(43), password: 'một mật khẩu khác hẳn' } }),
    expect: { nobody: 404 },
  },
]
