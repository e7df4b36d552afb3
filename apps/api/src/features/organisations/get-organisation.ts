import type { Organisation } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { inScope, visibleMeeting, visibleOrganisation } from '../../platform/visible.ts'
import { formerNames } from './former-names.ts'
import { organisationJoins } from './organisation-joins.ts'
import { successionColumns } from './succession-columns.ts'

const brief = sql`json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name)`

/** What became of the body and what it came of. */
const successions = sql`coalesce((select json_agg(to_json(w) order by w."startsOn" desc, w.id) from (
    select ${successionColumns} from succession v
    where v.id in (select s.succession_id from succession_link s where s.from_id = o.id or s.to_id = o.id)) w), '[]')`

const names = sql`coalesce((select json_agg(json_build_object('name', n.name, 'shortName', n.short_name,
    'startsOn', n.starts_on, 'endsOn', n.ends_on) order by n.starts_on desc)
  from organisation_name n where n.organisation_id = o.id), '[]')`
const aliases = sql`coalesce((select json_agg(json_build_object('name', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on) order by s.name)
  from organisation_alias s where s.organisation_id = o.id), '[]')`
const codes = sql`coalesce((select json_agg(json_build_object('code', s.code, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
    order by s.starts_on desc, s.code)
  from organisation_code s where s.organisation_id = o.id), '[]')`
const parents = sql`coalesce((select json_agg(json_build_object('organisation', ${briefOn(sql`p.parent_id`, sql`p.starts_on`)},
    'kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on) order by p.starts_on desc, p.kind)
  from organisation_parent p where p.organisation_id = o.id), '[]')`

/** One body: its names and codes over time, where it stands, what it came of, who sits in it. */
export async function getOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  const row = await readRow<Omit<Organisation, 'can'>>(
    ctx.db,
    sql`select o.id, o.version, o.name, o.short_name as "shortName", o.kind_code as "kindCode", k.name as "kindName",
        k.branch, l.tier_code as "tierCode", x.name as "tierName", l.id as "localityId", l.name as "localityName",
        o.starts_on as "startsOn", o.ends_on as "endsOn", ${formerNames} as former, ${names} as names,
        ${aliases} as aliases, ${codes} as codes, ${parents} as parents, ${successions} as successions,
        coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name,
            'meetings', (select count(*) from meeting m where m.series_id = s.id and ${visibleMeeting(ctx.actor)})) order by s.name, s.id)
          from meeting_series s where s.owner_id = o.id and (${inScope(ctx.actor, sql`s.owner_id`)}
            or exists (select 1 from meeting m where m.series_id = s.id and ${visibleMeeting(ctx.actor)}))), '[]') as series,
        (select ${brief} from organisation u where u.id = o.parent_id) as parent,
        (select ${brief} from organisation u where u.id = o.serves_id) as serves,
        (select count(distinct m.person_id)::int from membership m where m.organisation_id = o.id and ${heldOn(ctx.today)}) as people,
        coalesce((select json_agg(json_build_object('membershipId', m.id, 'personId', p.id, 'fullName', p.full_name,
            'post', m.post, 'startsOn', m.starts_on, 'endsOn', m.ends_on) order by m.starts_on, m.id)
          from membership m join person p on p.id = m.person_id where m.organisation_id = o.id), '[]') as members
      ${organisationJoins} where o.id = ${id}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  if (!row) notFound()
  return { ...row, can: { edit: mayAdminister(ctx.actor) } }
}
