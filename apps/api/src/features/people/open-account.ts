import type { Tx } from '@phoihop/db/client'
import { mayKeepAccount } from '@phoihop/domain/policy/administration-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { makeLink } from '../account/public.ts'
import { getPerson } from './queries.ts'

/** Opens an account for a person who has none, and invites its holder to set the password. */
export async function openAccount(ctx: Ctx, personId: string, given: { email: string }) {
  const person = await getPerson(ctx, personId)
  authorize(ctx.actor, mayKeepAccount, { personId })
  const email = given.email.toLowerCase()
  await command(ctx, 'people.open-account', { personId, email }, async (tx) => {
    await tx.$queryRaw`select 1 from person where id = ${personId}::uuid for update`
    if ((await tx.account.count({ where: { personId } })) > 0) throw new AppError('people/account-exists')
    if ((await tx.account.count({ where: { email } })) > 0)
      throw new AppError('people/email-taken', { fields: { email: 'people/email-taken' } })
    await inviteNew(ctx, tx, personId, email)
    return { id: personId, subject: { type: 'person', id: personId, name: person.fullName }, after: { email } }
  })
  return getPerson(ctx, personId)
}

/** A new account without a password, and the invitation that lets its holder choose one. */
export async function inviteNew(ctx: Ctx, tx: Tx, personId: string, email: string): Promise<void> {
  const account = await tx.account.create({
    data: { personId, email, createdAt: ctx.now, activeAt: ctx.now },
    select: { id: true, personId: true },
  })
  await makeLink(ctx, tx, { kind: 'invitation', account, territoryId: ctx.actor.territoryId })
}
