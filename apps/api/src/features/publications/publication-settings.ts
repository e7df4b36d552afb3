import type { PublicationSettingsView, publicationsApi } from '@phoihop/contract/publications'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { readPublicationSettings } from '@phoihop/domain/publications/publication-settings'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Change = z.output<typeof publicationsApi.updateSettings.body>

const NAME = 'publication'

export async function getPublicationSettings(ctx: Ctx): Promise<PublicationSettingsView> {
  authorize(ctx.actor, mayAdminister)
  return present(await findStored(ctx, ctx.db.prisma))
}

/** What of the territory everybody may read; holds from the next request on. */
export async function updatePublicationSettings(ctx: Ctx, { version, ...value }: Change) {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  await command(ctx, 'settings.update-publication', { version, ...value }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
    const before = present(await findStored(ctx, tx))
    await checkVersion(version, before, () => getPublicationSettings(ctx))
    await tx.setting.upsert({
      where: { territoryId_name: { territoryId, name: NAME } },
      create: { territoryId, name: NAME, value, updatedAt: ctx.now },
      update: { value, updatedAt: ctx.now, version: { increment: 1 } },
    })
    // the words that are hidden are told by their number only
    const counted = ({ maskWords, ...rest }: Omit<Change, 'version'>) => ({ ...rest, maskWords: maskWords.length })
    return {
      id: territoryId,
      subject: { type: 'setting', id: territoryId, name: 'Trang công khai' },
      before: counted(before),
      after: counted(value),
    }
  })
  return getPublicationSettings(ctx)
}

function findStored(ctx: Ctx, db: Pick<Tx, 'setting'>) {
  const { territoryId } = ctx.actor
  return db.setting.findUnique({ where: { territoryId_name: { territoryId, name: NAME } } })
}

function present(stored: { value: unknown; version: number } | null): PublicationSettingsView {
  const { maskWords, ...rest } = readPublicationSettings(stored?.value)
  return { version: stored?.version ?? 0, ...rest, maskWords: [...maskWords] }
}
