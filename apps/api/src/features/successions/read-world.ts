import type { Tx } from '@phoihop/db/client'
import type { KnownBody, KnownLocality, KnownWorld } from '@phoihop/domain/successions/find-plan-faults'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'

export type World = KnownWorld & { versions: ReadonlyMap<string, number> }

/** The bodies and places of the own territory, as the rules see them: what is not there does not exist. */
export async function readWorld(ctx: Ctx, tx: Tx): Promise<World> {
  const { territoryId } = ctx.actor
  const bodies = await readRowsIn<KnownBody & { version: number }>(
    tx,
    sql`select o.id, o.version, o.locality_id as "localityId", o.name, o.parent_id as "parentId",
        coalesce((select max(n.starts_on) from organisation_name n where n.organisation_id = o.id), o.starts_on)::text as "nameSince",
        o.starts_on::text as "startsOn", o.ends_on::text as "endsOn"
      from organisation o join locality l on l.id = o.locality_id where l.territory_id = ${territoryId}::uuid`,
  )
  const localities = await readRowsIn<KnownLocality>(
    tx,
    sql`select id, ends_on::text as "endsOn" from locality where territory_id = ${territoryId}::uuid`,
  )
  const links = await readRowsIn<{ from: string; to: string }>(
    tx,
    sql`select s.from_id as "from", s.to_id as "to" from succession_link s join succession v on v.id = s.succession_id
      where v.territory_id = ${territoryId}::uuid and s.to_id is not null and s.to_id <> s.from_id`,
  )
  return {
    today: ctx.today,
    bodies: new Map(bodies.map((body) => [body.id, body])),
    localities: new Map(localities.map((place) => [place.id, place])),
    versions: new Map(bodies.map((body) => [body.id, body.version])),
    predecessorsOf: (id) => predecessorsOf(links, id),
  }
}

function predecessorsOf(links: readonly { from: string; to: string }[], id: string): Set<string> {
  const found = new Set<string>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const link of links) {
      if (link.to !== at || found.has(link.from)) continue
      found.add(link.from)
      waiting.push(link.from)
    }
  }
  return found
}
