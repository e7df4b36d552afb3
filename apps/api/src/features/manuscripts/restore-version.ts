import type { Saved } from '@phoihop/contract/manuscripts'
import { replacingSteps } from '@phoihop/manuscript/apply-steps'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { paperName } from '../conclusions/public.ts'
import { keepVersion } from './keep-version.ts'
import { lockManuscript } from './lock-manuscript.ts'
import { getManuscript, getVersion } from './queries.ts'
import { saveManuscript } from './save-manuscript.ts'

/** Steps that no editor made. */
const SERVER = 'server-restore'

/** Puts an earlier version in place of the paper as it stands, as one more step: editors that have it open follow. */
export async function restoreVersion(
  ctx: Ctx,
  id: string,
  versionId: string,
  letGo: readonly string[],
): Promise<Saved> {
  let losing: Saved['losing'] = []
  try {
    await command(ctx, 'manuscripts.restore', { id, versionId, letGo }, async (tx) => {
      const paper = await lockManuscript(ctx, tx, id)
      const next = await getVersion(ctx, id, versionId)
      const steps = replacingSteps(paper.manuscript, next)
      losing = await saveManuscript(ctx, tx, paper, { next, steps, clientId: SERVER, letGo })
      // nothing may be left of a change that is only asked about
      if (losing.length > 0) throw new AppError('request/stale-version')
      const version = paper.manuscriptVersion + steps.length
      await keepVersion(ctx, tx, { conclusionId: id, version, manuscript: next }, 'restored')
      return { id, subject: { type: 'conclusion', id, name: paperName(paper) }, after: { versionId, version } }
    })
  } catch (error) {
    if (losing.length === 0) throw error
  }
  const { version } = await getManuscript(ctx, id)
  return { accepted: losing.length === 0, version, savedAt: ctx.now.toISOString(), steps: [], losing }
}
