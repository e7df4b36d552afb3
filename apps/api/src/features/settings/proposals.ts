import type { ProposalSettingsView, settingsApi } from '@phoihop/contract/settings'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { readProposalSettings } from '@phoihop/domain/settings/proposal-settings'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Change = z.output<typeof settingsApi.updateProposals.body>

export async function getProposalSettings(ctx: Ctx): Promise<ProposalSettingsView> {
  authorize(ctx.actor, mayAdminister)
  return present(await findStored(ctx, ctx.db.prisma))
}

/** Changes the days to answer and the fields to choose from; due days already set stay, and so do fields already written. */
export async function updateProposalSettings(ctx: Ctx, { version, ...given }: Change): Promise<ProposalSettingsView> {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  const value = { ...given, fields: [...new Set(given.fields)] }
  await command(ctx, 'settings.update-proposals', { version, ...value }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${territoryId}::uuid for update`
    const before = present(await findStored(ctx, tx))
    await checkVersion(version, before, () => getProposalSettings(ctx))
    await tx.setting.upsert({
      where: { territoryId_name: { territoryId, name: 'proposals' } },
      create: { territoryId, name: 'proposals', value, updatedAt: ctx.now },
      update: { value, updatedAt: ctx.now, version: { increment: 1 } },
    })
    const subject = { type: 'setting', id: territoryId, name: 'Kiến nghị' }
    return { id: territoryId, subject, before, after: value }
  })
  return getProposalSettings(ctx)
}

function findStored(ctx: Ctx, db: Pick<Tx, 'setting'>) {
  const { territoryId } = ctx.actor
  return db.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'proposals' } } })
}

function present(stored: { value: unknown; version: number } | null): ProposalSettingsView {
  const { fields, ...settings } = readProposalSettings(stored?.value)
  return { version: stored?.version ?? 0, ...settings, fields: [...fields] }
}
