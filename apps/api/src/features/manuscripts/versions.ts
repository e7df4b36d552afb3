import { compareManuscripts } from '@phoihop/manuscript/compare-manuscripts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { paperName } from '../conclusions/public.ts'
import { getReadablePaper } from '../readings/public.ts'
import { keepVersion } from './keep-version.ts'
import { lockManuscript } from './lock-manuscript.ts'
import { getManuscript, getVersion, listVersions } from './queries.ts'

/** The kept versions of a paper: the business of those who prepare it, also once it is issued. */
export async function getVersions(ctx: Ctx, id: string) {
  await getReadablePaper(ctx, id)
  await getManuscript(ctx, id)
  return { rows: await listVersions(ctx, id) }
}

export async function nameVersion(ctx: Ctx, id: string, name: string) {
  await command(ctx, 'manuscripts.name-version', { id, name }, async (tx) => {
    const paper = await lockManuscript(ctx, tx, id)
    const { manuscript, manuscriptVersion: version } = paper
    await keepVersion(ctx, tx, { conclusionId: id, version, manuscript }, 'named', name)
    return { id, subject: { type: 'conclusion', id, name: paperName(paper) }, after: { version } }
  })
  return getVersions(ctx, id)
}

/** What changed from one kept version to a later one, or to the paper as it stands. */
export async function compareVersions(ctx: Ctx, id: string, versionId: string, withId: string | undefined) {
  await getReadablePaper(ctx, id)
  const now = await getManuscript(ctx, id)
  const before = await getVersion(ctx, id, versionId)
  const after = withId === undefined ? now.manuscript : await getVersion(ctx, id, withId)
  return { blocks: compareManuscripts(before, after) }
}
