import type { Actor } from '@phoihop/domain/policy/actor'
import { writeAudit } from '../../platform/audit.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { writeAccountAudit } from '../account/public.ts'

type SessionAct =
  | 'session.sign-in'
  | 'session.sign-out'
  | 'session.choose-post'
  | 'session.lock'
  | 'session.unlock'
  | 'session.end'

/** Coming and going stand in the audit trail too (TCVN 14423; QCVN 12:2026/BCA 3.7.2). */
export async function writeSignInAudit(ctx: OpenCtx, actor: Actor, action: SessionAct): Promise<void> {
  const subject = { type: 'person', id: actor.personId, name: actor.personName }
  await ctx.db.prisma.$transaction((tx) => writeAudit({ ...ctx, actor }, tx, action, { id: actor.personId, subject }))
}

/** So do failures; what was typed is never written, since it may be a password in the wrong place. */
export async function writeFailure(
  ctx: OpenCtx,
  person: { id: string; fullName: string } | null,
  wrong: 'password' | 'code' | 'provider',
): Promise<void> {
  const act = { action: 'session.sign-in-failed', person, by: 'Người chưa đăng nhập', after: { wrong } }
  await ctx.db.prisma.$transaction((tx) => writeAccountAudit(ctx, tx, act))
}
