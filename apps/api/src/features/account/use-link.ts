import { passwordMinimum } from '@phoihop/domain/account/password-rules'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { hashToken } from '../../platform/session.ts'
import { dropMails } from '../../platform/mail.ts'
import { linkKey } from './account-links.ts'
import { writeAccountAudit } from './account-audit.ts'
import { checkNewPassword } from './check-new-password.ts'
import { hashPassword } from './password.ts'
import { tryCountOf } from './tries.ts'

/** Whose link it is. Expired, used, replaced, never made: one answer for all. */
export async function readLink(ctx: OpenCtx, token: string) {
  const { kind, account } = await findLink(ctx, token)
  return {
    kind: kind === 'invitation' ? ('invitation' as const) : ('reset' as const),
    fullName: account.person.fullName,
    email: account.email,
    passwordMinimum: passwordMinimum({ hasSecondFactor: hasFactor(account) }),
  }
}

/** Sets the password, once. Who had the account before, with whatever password or session, has it no more. */
export async function useLink(ctx: OpenCtx, token: string, password: string): Promise<void> {
  const { id, kind, account } = await findLink(ctx, token)
  const { person, email } = account
  checkNewPassword(password, { fullName: person.fullName, email, hasSecondFactor: hasFactor(account) }, 'password')
  const passwordHash = await hashPassword(password)
  await ctx.db.prisma.$transaction(async (tx) => {
    const { count } = await tx.accountLink.updateMany({
      where: { id, closedAt: null, expiresAt: { gt: ctx.now } },
      data: { closedAt: ctx.now },
    })
    if (count === 0) throw new AppError('account/link-unknown')
    await dropMails(ctx, tx, [linkKey(id)])
    await tx.account.update({ where: { id: account.id }, data: { passwordHash, mustChangePassword: false } })
    await tx.session.deleteMany({ where: { accountId: account.id } })
    // a new password is a new beginning for the count too
    await tx.signInFailure.deleteMany({ where: { emailSha256: tryCountOf(email, '').emailSha256 } })
    await writeAccountAudit(ctx, tx, { action: 'account.use-link', person, after: { kind } })
  })
}

async function findLink(ctx: OpenCtx, token: string) {
  const link = await ctx.db.prisma.accountLink.findUnique({
    where: { tokenHash: Uint8Array.from(hashToken(token)), closedAt: null, expiresAt: { gt: ctx.now } },
    include: {
      account: {
        include: { person: { select: { id: true, fullName: true } }, secondFactor: { select: { confirmedAt: true } } },
      },
    },
  })
  if (!link || link.account.disabledAt !== null) throw new AppError('account/link-unknown')
  return link
}

function hasFactor({ secondFactor }: { secondFactor: { confirmedAt: Date | null } | null }): boolean {
  return (secondFactor?.confirmedAt ?? null) !== null
}
