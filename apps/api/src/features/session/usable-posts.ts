import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { delegationRuns, heldOn } from '../../platform/session.ts'

/** The posts a person may use today: the own ones first, then those of others by delegation. */
export function usablePosts(ctx: Ctx): Sql {
  const columns = sql`m.id as "membershipId", m.post, m.starts_on as "startsOn", m.organisation_id as "organisationId"`
  return sql`
    select ${columns}, null::uuid as "delegationId", null as "principalName", 0 as ordinal
    from membership m where m.person_id = ${ctx.actor.personId}::uuid and ${heldOn(ctx.today)}
    union all
    select ${columns}, d.id, p.full_name, 1
    from delegation d join membership m on m.id = d.membership_id join person p on p.id = m.person_id
    where d.person_id = ${ctx.actor.personId}::uuid and ${delegationRuns(ctx.today)} and ${heldOn(ctx.today)}`
}
