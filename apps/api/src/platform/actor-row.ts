import type { Actor } from '@phoihop/domain/policy/actor'
import { type DelegationReach, delegatedFunction, delegatedScope } from '@phoihop/domain/policy/delegations-policy'
import sql from 'sql-template-tag'

/** An actor as the database tells of it. */
export type ActorRow = Omit<Actor, 'ownIds'> & { servesId: string | null }

/** The bodies that the post's own and the one it serves came of, however far back. */
const predecessors = sql`array(with recursive before as (
    select s.from_id as id from succession_link s where s.to_id in (o.id, o.serves_id) and s.from_id <> s.to_id
    union
    select s.from_id from succession_link s join before b on s.to_id = b.id and s.from_id <> s.to_id)
  select id from before)`
/** me: who acts; p: whose post it is (the same person, but for delegations) */
export const actorColumns = sql`
  me.id as "personId", case when me.id = p.id then me.full_name else me.full_name || ' thay ' || p.full_name end as "personName",
  case when me.id <> p.id then p.id end as "principalId", m.id as "membershipId", m.post, m.function, m.scope,
  o.id as "organisationId", o.name as "organisationName", o.serves_id as "servesId",
  ${predecessors} as "predecessorIds",
  o.locality_id as "localityId", l.territory_id as "territoryId", k.line`
export const postJoins = sql`
  join person p on p.id = m.person_id
  join organisation o on o.id = m.organisation_id
  join organisation_kind k on k.code = o.kind_code
  join locality l on l.id = o.locality_id`

export function asActor({ servesId, ...row }: ActorRow, reach: DelegationReach | null): Actor {
  const actor: Omit<Actor, 'ownIds'> = {
    accountId: row.accountId,
    personId: row.personId,
    personName: row.personName,
    principalId: row.principalId,
    membershipId: row.membershipId,
    post: row.post,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    predecessorIds: row.predecessorIds,
    localityId: row.localityId,
    territoryId: row.territoryId,
    line: row.line,
    function: reach === null ? row.function : delegatedFunction(row.function, reach),
    scope: reach === null ? row.scope : delegatedScope(row),
  }
  // who administers reads no papers by that post, whatever body it is in; staff see what was handed on to them alone
  if (['administrator', 'staff'].includes(row.function)) return { ...actor, ownIds: [], predecessorIds: [] }
  return { ...actor, ownIds: servesId === null ? [row.organisationId] : [row.organisationId, servesId] }
}
