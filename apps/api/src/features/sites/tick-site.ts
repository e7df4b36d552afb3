import type { SiteRow, sitesApi } from '@phoihop/contract/sites'
import { mayTickSite } from '@phoihop/domain/policy/sites-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getSite } from './queries.ts'
import { checkNotOver, subjectOf } from './site-meeting.ts'

type Tick = z.output<typeof sitesApi.tick.body>
type People = z.output<typeof sitesApi.savePeople.body>

/** One thing looked at: done, in trouble with words, or not looked at after all. */
export async function tickSite(ctx: Ctx, id: string, { code, state, note }: Tick): Promise<SiteRow> {
  const { meetingId, heldOn, state: meetingState } = await getTickable(ctx, id)
  checkNotOver(meetingState)
  if (state === 'trouble' && note === null)
    throw new AppError('sites/note-missing', { fields: { note: 'sites/note-missing' } })
  await command(ctx, 'sites.tick', { id, code, state, note }, async (tx) => {
    const known = await tx.siteCheck.findUnique({ where: { siteId_code: { siteId: id, code } } })
    const columns = { state, note, byName: ctx.actor.personName, at: ctx.now }
    if (state === 'none') await tx.siteCheck.deleteMany({ where: { siteId: id, code } })
    else
      await tx.siteCheck.upsert({
        where: { siteId_code: { siteId: id, code } },
        create: { siteId: id, code, ...columns },
        update: columns,
      })
    return {
      id,
      subject: subjectOf({ id: meetingId, heldOn }),
      before: { check: code, state: known?.state ?? 'none' },
      after: { check: code, state, note },
    }
  })
  return (await getSite(ctx, id)).row
}

/** Who chairs a site and who sees to its technique; the unit knows it best. */
export async function savePeople(ctx: Ctx, id: string, { version, ...people }: People): Promise<SiteRow> {
  const { meetingId, heldOn, state } = await getTickable(ctx, id)
  checkNotOver(state)
  await command(ctx, 'sites.save-people', { id, version, ...people }, async (tx) => {
    await tx.$queryRaw`select 1 from site where id = ${id}::uuid for update`
    const row = await tx.site.findUniqueOrThrow({ where: { id }, select: { version: true, name: true } })
    await checkVersion(version, row, async () => (await getSite(ctx, id)).row)
    await tx.site.update({ where: { id }, data: { ...people, version: { increment: 1 } }, select: { id: true } })
    return { id, subject: subjectOf({ id: meetingId, heldOn }), after: { site: row.name, chair: people.chairName } }
  })
  return (await getSite(ctx, id)).row
}

async function getTickable(ctx: Ctx, id: string) {
  const { row, ...site } = await getSite(ctx, id)
  authorize(ctx.actor, mayTickSite, { ...site, organisationId: row.organisation?.id ?? null })
  return site
}
