import type { PapersView, settingsApi } from '@phoihop/contract/settings'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { readPaperSettings } from '@phoihop/domain/settings/paper-settings'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Change = z.output<typeof settingsApi.updatePapers.body>

export async function getPapers(ctx: Ctx): Promise<PapersView> {
  authorize(ctx.actor, mayAdminister)
  return present(await findStored(ctx, ctx.db.prisma))
}

/** Changes how the territory decides its papers; reviews that are open go on as they were opened. */
export async function updatePapers(ctx: Ctx, { version, ...value }: Change): Promise<PapersView> {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  await command(ctx, 'settings.update-papers', { version, ...value }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
    const before = present(await findStored(ctx, tx))
    await checkVersion(version, before, () => getPapers(ctx))
    await tx.setting.upsert({
      where: { territoryId_name: { territoryId, name: 'papers' } },
      create: { territoryId, name: 'papers', value, updatedAt: ctx.now },
      update: { value, updatedAt: ctx.now, version: { increment: 1 } },
    })
    const subject = { type: 'setting', id: territoryId, name: 'Văn bản' }
    return { id: territoryId, subject, before, after: value }
  })
  return getPapers(ctx)
}

function findStored(ctx: Ctx, db: Pick<Tx, 'setting'>) {
  const { territoryId } = ctx.actor
  return db.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'papers' } } })
}

function present(stored: { value: unknown; version: number } | null): PapersView {
  return { version: stored?.version ?? 0, ...readPaperSettings(stored?.value) }
}
