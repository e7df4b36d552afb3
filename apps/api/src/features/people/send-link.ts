import { mayKeepAccount } from '@phoihop/domain/policy/administration-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { makeLink } from '../account/public.ts'
import { getPerson } from './queries.ts'

/**
 * Sends a one-time link to the account's holder: the invitation once more, or one to set a new password. The link goes to
 * the holder's mail, not to the administrator; earlier ones close.
 */
export async function sendLink(ctx: Ctx, personId: string) {
  const person = await getPerson(ctx, personId)
  authorize(ctx.actor, mayKeepAccount, { personId })
  const account = await ctx.db.prisma.account.findUnique({
    where: { personId },
    select: { id: true, personId: true, passwordHash: true, disabledAt: true },
  })
  if (!account) throw new AppError('people/account-missing')
  if (account.disabledAt !== null) throw new AppError('people/account-disabled')
  const kind = account.passwordHash === null ? 'invitation' : 'reset'
  await command(ctx, 'people.send-link', { personId }, async (tx) => {
    await tx.$queryRaw`select 1 from account where id = ${account.id}::uuid for update`
    await makeLink(ctx, tx, { kind, account, territoryId: ctx.actor.territoryId })
    return { id: personId, subject: { type: 'person', id: personId, name: person.fullName }, after: { kind } }
  })
  return getPerson(ctx, personId)
}
