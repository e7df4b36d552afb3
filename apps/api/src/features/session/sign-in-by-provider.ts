import type { FastifyRequest } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { writeAccountAudit } from '../account/public.ts'
import { openSession, type SignedIn } from './open-session.ts'
import type { Vouched } from './provider.ts'
import { refuseDisabled } from './sign-in.ts'
import { writeFailure } from './sign-in-audit.ts'

/**
 * Opens a session for whom the provider vouches: by the identity bound before, or the first time by an address the
 * provider has verified. Nobody becomes a user by this: without an account here it ends. An account that has a second
 * factor still asks for its code, unless the provider says that it took one.
 */
export async function signInByProvider(ctx: OpenCtx, vouched: Vouched, request: FastifyRequest): Promise<SignedIn> {
  const account = (await findBound(ctx, vouched)) ?? (await bind(ctx, vouched))
  if (!account) {
    await writeFailure(ctx, null, 'provider')
    throw new AppError('session/wrong-credentials')
  }
  await refuseDisabled(ctx, account)
  return openSession(ctx, account, request, vouched.secondFactor)
}

async function findBound(ctx: OpenCtx, { issuer, subject }: Vouched) {
  const identity = await ctx.db.prisma.externalIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { account: { select: { id: true, personId: true } } },
  })
  return identity?.account ?? null
}

/** An account is bound to one identity of a provider; a second one with the same address does not get in. */
async function bind(ctx: OpenCtx, { issuer, subject, email }: Vouched) {
  if (email === null) return null
  const account = await ctx.db.prisma.account.findFirst({
    where: { email, disabledAt: null, identities: { none: { issuer } } },
    select: { id: true, personId: true, person: { select: { id: true, fullName: true } } },
  })
  if (!account) return null
  await ctx.db.prisma.$transaction(async (tx) => {
    await tx.externalIdentity.create({ data: { issuer, subject, accountId: account.id, createdAt: ctx.now } })
    await writeAccountAudit(ctx, tx, { action: 'account.bind-provider', person: account.person, after: { issuer } })
  })
  return account
}
