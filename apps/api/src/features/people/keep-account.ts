import type { peopleApi } from '@phoihop/contract/people'
import type { Tx } from '@phoihop/db/client'
import type { AccountAct } from '@phoihop/domain/people/account-acts'
import { mayKeepAccount } from '@phoihop/domain/policy/administration-policy'
import { unreachable } from '@phoihop/domain/unreachable'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { closeLinks, tryCountOf } from '../account/public.ts'
import { getPerson } from './queries.ts'

type Entry = z.output<typeof peopleApi.keepAccount.body>

interface Account {
  id: string
  email: string
}

/** One act on the account of another: it opens or closes a way in for its holder, never for who does it. */
export async function keepAccount(ctx: Ctx, personId: string, { act, reason }: Entry) {
  const person = await getPerson(ctx, personId)
  authorize(ctx.actor, mayKeepAccount, { personId })
  const account = await ctx.db.prisma.account.findUnique({ where: { personId }, select: { id: true, email: true } })
  if (!account) throw new AppError('people/account-missing')
  if (!person.account?.can.acts.includes(act)) throw new AppError('people/account-act-refused')
  await command(ctx, `people.${ACTIONS[act]}`, { personId, act, reason }, async (tx) => {
    await carryOut(ctx, tx, account, act)
    return { id: personId, subject: { type: 'person', id: personId, name: person.fullName }, after: { reason } }
  })
  return getPerson(ctx, personId)
}

const ACTIONS: Record<AccountAct, string> = {
  unlock: 'unlock-account',
  disable: 'disable-account',
  enable: 'enable-account',
  'reset-second-factor': 'reset-second-factor',
}

async function carryOut(ctx: Ctx, tx: Tx, account: Account, act: AccountAct): Promise<void> {
  const where = { id: account.id }
  switch (act) {
    case 'unlock':
      await tx.signInFailure.deleteMany({ where: { emailSha256: tryCountOf(account.email, '').emailSha256 } })
      return
    case 'disable':
      await tx.account.update({ where, data: { disabledAt: ctx.now, disabledWhy: 'administrator' } })
      await tx.session.deleteMany({ where: { accountId: account.id } })
      await closeLinks(ctx, tx, account.id)
      return
    case 'enable':
      // its idle days begin anew, or tonight would disable it again
      await tx.account.update({ where, data: { disabledAt: null, disabledWhy: null, activeAt: ctx.now } })
      return
    case 'reset-second-factor':
      // a password chosen beside a second factor may be too short to stand alone
      await tx.account.update({ where, data: { mustChangePassword: true } })
      await tx.secondFactor.deleteMany({ where: { accountId: account.id } })
      await tx.recoveryCode.deleteMany({ where: { accountId: account.id } })
      await tx.session.deleteMany({ where: { accountId: account.id } })
      return
    default:
      unreachable(act)
  }
}
