import { mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addJob } from '../../platform/jobs.ts'

export const CHECK_INTEGRITY = 'check-integrity'

/** Asks for a check now. Asked for many times while one waits, it runs once. */
export async function startCheck(ctx: Ctx): Promise<{ started: true }> {
  authorize(ctx.actor, mayReadAudit)
  const { territoryId } = ctx.actor
  await command(ctx, 'integrity.check', {}, async (tx) => {
    await addJob(tx, CHECK_INTEGRITY, {}, { key: CHECK_INTEGRITY })
    return { id: territoryId, subject: { type: 'setting', id: territoryId, name: 'Kiểm tra toàn vẹn' } }
  })
  return { started: true }
}
