import type { TellingView, settingsApi } from '@phoihop/contract/settings'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { readTellingSettings } from '@phoihop/domain/settings/telling-settings'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Change = z.output<typeof settingsApi.updateTelling.body>

export async function getTelling(ctx: Ctx): Promise<TellingView> {
  authorize(ctx.actor, mayAdminister)
  return present(await findStored(ctx, ctx.db.prisma))
}

/** Changes when work is reminded of; days already set to take work up stay. */
export async function updateTelling(ctx: Ctx, { version, ...given }: Change): Promise<TellingView> {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  await command(ctx, 'settings.update-telling', { version, ...given }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
    const before = present(await findStored(ctx, tx))
    await checkVersion(version, before, () => getTelling(ctx))
    await tx.setting.upsert({
      where: { territoryId_name: { territoryId, name: 'telling' } },
      create: { territoryId, name: 'telling', value: given, updatedAt: ctx.now },
      update: { value: given, updatedAt: ctx.now, version: { increment: 1 } },
    })
    const subject = { type: 'setting', id: territoryId, name: 'Nhắc việc' }
    return { id: territoryId, subject, before, after: given }
  })
  return getTelling(ctx)
}

function findStored(ctx: Ctx, db: Pick<Tx, 'setting'>) {
  const { territoryId } = ctx.actor
  return db.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'telling' } } })
}

function present(stored: { value: unknown; version: number } | null): TellingView {
  const { reminderDays, ...settings } = readTellingSettings(stored?.value)
  return { version: stored?.version ?? 0, ...settings, reminderDays: [...reminderDays] }
}
