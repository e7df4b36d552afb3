import type { sitesApi } from '@phoihop/contract/sites'
import type { Tx } from '@phoihop/db/client'
import { resolveClass } from '@phoihop/domain/organisations/class-address'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { checkOrganisations, listClassRules, listPlaced } from '../organisations/public.ts'
import { getSite, lastWithSites, listSites } from './queries.ts'
import { seatAtSites } from './seat-at-sites.ts'
import { getSiteMeeting, holdSiteMeeting, type SiteMeeting, subjectOf } from './site-meeting.ts'

type Entry = z.output<typeof sitesApi.add.body>
type NewSite = Pick<Entry, 'name' | 'organisationId'> & Partial<Omit<Entry, 'name' | 'organisationId'>>

export async function addSite(ctx: Ctx, id: string, entry: Entry) {
  await arrange(ctx, id, { action: 'sites.add', input: entry }, async (tx) => {
    await checkOrganisations(ctx, tx, [entry.organisationId], { code: 'sites/body-unknown', field: 'organisationId' })
    const isTaken = entry.main && (await tx.site.count({ where: { meetingId: id, main: true } })) > 0
    if (isTaken) throw new AppError('sites/main-twice', { fields: { main: 'sites/main-twice' } })
    return [entry]
  })
  return listSites(ctx, id)
}

/** "Mỗi xã một điểm cầu": one site for every body of a class on the meeting's day. */
export async function addClassSites(ctx: Ctx, id: string, classCode: string) {
  await arrange(ctx, id, { action: 'sites.add-class', input: classCode }, async (tx, meeting) => {
    const [placed, classes] = await Promise.all([listPlaced(ctx.db, ctx.actor.territoryId), listClassRules(ctx.db)])
    const rule = classes.get(classCode)
    const where = { territoryId: ctx.actor.territoryId, on: meeting.heldOn }
    const bodies = rule ? resolveClass(rule, placed, where) : []
    if (bodies.length === 0) throw new AppError('sites/class-empty', { fields: { classCode: 'sites/class-empty' } })
    const standing = await tx.site.findMany({ where: { meetingId: id }, select: { organisationId: true } })
    const known = new Set(standing.map(({ organisationId }) => organisationId))
    return bodies
      .filter((body) => !known.has(body.id))
      .map((body) => ({ name: `Điểm cầu ${body.shortName}`, organisationId: body.id }))
  })
  return listSites(ctx, id)
}

/** The sites of the meeting before, with their people; what was ticked is ticked anew. */
export async function copySites(ctx: Ctx, id: string) {
  await arrange(ctx, id, { action: 'sites.copy', input: id }, async (tx) => {
    const sites = await readRowsIn<NewSite>(
      tx,
      sql`select p.name, p.organisation_id as "organisationId", p.main, p.place, p.chair_name as "chairName", p.chair_post as "chairPost",
          p.technician_name as "technicianName", p.technician_phone as "technicianPhone"
        from meeting m join site p on p.meeting_id = ${lastWithSites} where m.id = ${id}::uuid
          and not exists (select 1 from site x where x.meeting_id = m.id) order by p.ordinal, p.id`,
    )
    if (sites.length === 0) throw new AppError('sites/nothing-to-copy')
    return sites
  })
  return listSites(ctx, id)
}

export async function dropSite(ctx: Ctx, id: string) {
  const { meetingId, row, ...meeting } = await getSite(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, meeting)
  await command(ctx, 'sites.drop', { id }, async (tx) => {
    const held = await holdSiteMeeting(ctx, tx, meetingId)
    await tx.site.deleteMany({ where: { id } })
    await seatAtSites(tx, meetingId)
    return { id: meetingId, subject: subjectOf(held), before: { site: row.name } }
  })
  return listSites(ctx, meetingId)
}

async function arrange(
  ctx: Ctx,
  id: string,
  { action, input }: { action: string; input: unknown },
  find: (tx: Tx, meeting: SiteMeeting) => Promise<readonly NewSite[]>,
): Promise<void> {
  authorize(ctx.actor, mayKeepMeeting, await getSiteMeeting(ctx, id))
  await command(ctx, action, { id, input }, async (tx) => {
    const meeting = await holdSiteMeeting(ctx, tx, id)
    const sites = await find(tx, meeting)
    const last = await tx.site.aggregate({ where: { meetingId: id }, _max: { ordinal: true } })
    const next = (last._max.ordinal ?? 0) + 1
    await tx.site.createMany({ data: sites.map((site, i) => ({ ...site, meetingId: id, ordinal: next + i })) })
    await seatAtSites(tx, id)
    return { id, subject: subjectOf(meeting), after: { sites: sites.length } }
  })
}
