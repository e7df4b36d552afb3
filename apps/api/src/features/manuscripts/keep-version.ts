import type { MANUSCRIPT_VERSION_REASONS } from '@phoihop/contract/manuscript-shapes'
import type { Tx } from '@phoihop/db/client'
import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import type { Ctx } from '../../platform/ctx.ts'
import { asJson } from './as-json.ts'

/** Writing that goes on is one version for so long. */
const WRITING_MS = 5 * 60_000

interface Kept {
  conclusionId: string
  version: number
  manuscript: Manuscript
}

/** Keeps a version that nothing will change any more. */
export async function keepVersion(
  ctx: Ctx,
  tx: Tx,
  { conclusionId, version, manuscript }: Kept,
  reason: (typeof MANUSCRIPT_VERSION_REASONS)[number],
  name: string | null = null,
): Promise<string> {
  const { id } = await tx.manuscriptVersion.create({
    data: {
      conclusionId,
      version,
      manuscript: asJson(manuscript),
      reason,
      name,
      membershipIds: [ctx.actor.membershipId],
      startedAt: ctx.now,
      at: ctx.now,
    },
    select: { id: true },
  })
  return id
}

/** Keeps what was just written, in the version of these minutes or in a new one. True when a new one began. */
export async function keepWriting(ctx: Ctx, tx: Tx, kept: Kept): Promise<boolean> {
  const last = await tx.manuscriptVersion.findFirst({
    where: { conclusionId: kept.conclusionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, reason: true, startedAt: true, membershipIds: true },
  })
  const goesOn = last?.reason === 'writing' && ctx.now.getTime() - last.startedAt.getTime() < WRITING_MS
  if (!last || !goesOn) {
    await keepVersion(ctx, tx, kept, 'writing')
    return true
  }
  await tx.manuscriptVersion.update({
    where: { id: last.id },
    data: {
      version: kept.version,
      manuscript: asJson(kept.manuscript),
      at: ctx.now,
      membershipIds: [...new Set([...last.membershipIds, ctx.actor.membershipId])],
    },
  })
  return false
}
