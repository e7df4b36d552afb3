import type { SecurityView, settingsApi } from '@phoihop/contract/settings'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { readSecuritySettings } from '@phoihop/domain/settings/security-settings'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Change = z.output<typeof settingsApi.updateSecurity.body>

export async function getSecurity(ctx: Ctx): Promise<SecurityView> {
  authorize(ctx.actor, mayAdminister)
  return present(await findStored(ctx, ctx.db.prisma))
}

/** Changes how the territory guards its accounts; holds from the next request of everybody. */
export async function updateSecurity(ctx: Ctx, { version, ...value }: Change): Promise<SecurityView> {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  await command(ctx, 'settings.update-security', { version, ...value }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
    const before = present(await findStored(ctx, tx))
    await checkVersion(version, before, () => getSecurity(ctx))
    await tx.setting.upsert({
      where: { territoryId_name: { territoryId, name: 'security' } },
      create: { territoryId, name: 'security', value, updatedAt: ctx.now },
      update: { value, updatedAt: ctx.now, version: { increment: 1 } },
    })
    return {
      id: territoryId,
      subject: { type: 'setting', id: territoryId, name: 'Bảo vệ tài khoản' },
      before,
      after: value,
    }
  })
  return getSecurity(ctx)
}

function findStored(ctx: Ctx, db: Pick<Tx, 'setting'>) {
  const { territoryId } = ctx.actor
  return db.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'security' } } })
}

function present(stored: { value: unknown; version: number } | null): SecurityView {
  const { secondFactorFor, ...rest } = readSecuritySettings(stored?.value)
  return { version: stored?.version ?? 0, ...rest, secondFactorFor: [...secondFactorFor] }
}
