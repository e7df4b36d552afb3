import type { AccountView } from '@phoihop/contract/account'
import { passwordMinimum } from '@phoihop/domain/account/password-rules'
import type { Ctx } from '../../platform/ctx.ts'
import { findOwnAccount } from './own-account.ts'

/** The own account: what proves it. */
export async function getAccount(ctx: Ctx): Promise<AccountView> {
  const account = await findOwnAccount(ctx)
  const recoveryCodesLeft = await ctx.db.prisma.recoveryCode.count({ where: { accountId: account.id, usedAt: null } })
  return {
    email: account.email,
    hasPassword: account.passwordHash !== null,
    passwordMinimum: passwordMinimum(account),
    secondFactor: {
      on: account.hasSecondFactor,
      required: ctx.session?.secondFactorRequired ?? false,
      recoveryCodesLeft,
    },
  }
}
