import type { accountApi } from '@phoihop/contract/account'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { closeLinks } from './account-links.ts'
import { checkNewPassword } from './check-new-password.ts'
import { findOwnAccount, proveSelf } from './own-account.ts'
import { hashPassword } from './password.ts'

type Change = z.output<typeof accountApi.changePassword.body>

/** A new password of one's own; whoever else is signed in with the old one is out. */
export async function changePassword(ctx: Ctx, { current, next }: Change, request: FastifyRequest): Promise<void> {
  const account = await findOwnAccount(ctx)
  const { person, hasSecondFactor, email } = account
  await proveSelf(ctx, account, { password: current }, request)
  checkNewPassword(next, { fullName: person.fullName, email, hasSecondFactor }, 'next')
  const passwordHash = await hashPassword(next)
  await command(ctx, 'account.change-password', {}, async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { passwordHash, mustChangePassword: false } })
    await closeLinks(ctx, tx, account.id)
    await tx.session.deleteMany({ where: { accountId: account.id, NOT: { id: ctx.session?.id ?? '' } } })
    return { id: person.id, subject: { type: 'person', id: person.id, name: person.fullName } }
  })
}
