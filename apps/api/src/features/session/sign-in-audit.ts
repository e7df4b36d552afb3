import type { Actor } from '@phoihop/domain/policy/actor'
import type { OpenCtx } from '../../platform/ctx.ts'
import { writeAudit } from '../../platform/audit.ts'

/** Coming and going stand in the audit trail too (TCVN 14423; QCVN 12:2026/BCA 3.7.2). */
export async function writeSignInAudit(
  ctx: OpenCtx,
  actor: Actor,
  action: 'session.sign-in' | 'session.sign-out' | 'session.choose-post',
): Promise<void> {
  const subject = { type: 'person', id: actor.personId, name: actor.personName }
  await ctx.db.prisma.$transaction((tx) => writeAudit({ ...ctx, actor }, tx, action, { id: actor.personId, subject }))
}
