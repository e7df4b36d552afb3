import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import sql, { type Sql } from 'sql-template-tag'
import { readRow } from './sql.ts'

/** How long a sign-in lasts. */
export const SESSION_HOURS = 12

type ActorRow = Omit<Actor, 'ownIds'> & { servesId: string | null }

/** The bodies that the post's own and the one it serves came of, however far back. */
const predecessors = sql`array(with recursive before as (
    select s.from_id as id from succession_link s where s.to_id in (o.id, o.serves_id) and s.from_id <> s.to_id
    union
    select s.from_id from succession_link s join before b on s.to_id = b.id and s.from_id <> s.to_id)
  select id from before)`
const actorColumns = sql`
  p.id as "personId", p.full_name as "personName", m.id as "membershipId", m.post, m.function, m.scope,
  o.id as "organisationId", o.name as "organisationName", o.serves_id as "servesId",
  ${predecessors} as "predecessorIds",
  o.locality_id as "localityId", l.territory_id as "territoryId", k.line`
const actorJoins = sql`
  join person p on p.id = m.person_id
  join organisation o on o.id = m.organisation_id
  join organisation_kind k on k.code = o.kind_code
  join locality l on l.id = o.locality_id`

/** The condition that a membership is held on that day. */
export function heldOn(today: CivilDate): Sql {
  return sql`m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)`
}

/** A new random token (256 bits) and what is stored of it: its SHA-256 only. */
export function createToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The person behind a session token in the post in use; null when it is unknown, over, or the post has ended. */
export async function findActorByToken(
  db: Database,
  token: string,
  now: Date,
  today: CivilDate,
): Promise<Actor | null> {
  const row = await readRow<ActorRow>(
    db,
    sql`select s.account_id as "accountId", ${actorColumns} from session s
      join account c on c.id = s.account_id and c.disabled_at is null
      join membership m on m.id = s.membership_id ${actorJoins}
      where s.token_hash = ${hashToken(token)} and s.expires_at > ${now.toISOString()}::timestamptz and ${heldOn(today)}`,
  )
  return row && asActor(row)
}

/** The same by membership, for commands run at the machine itself (the demo's seed). */
export async function findActorByMembership(
  db: Database,
  membershipId: string,
  today: CivilDate,
): Promise<Actor | null> {
  const row = await readRow<ActorRow>(
    db,
    sql`select coalesce(c.id, '00000000-0000-0000-0000-000000000000'::uuid) as "accountId", ${actorColumns} from membership m ${actorJoins}
      left join account c on c.person_id = p.id
      where m.id = ${membershipId}::uuid and ${heldOn(today)}`,
  )
  return row && asActor(row)
}

function asActor({ servesId, ...row }: ActorRow): Actor {
  // who administers reads no papers by that post, whatever body it is in
  if (row.function === 'administrator') return { ...row, ownIds: [], predecessorIds: [] }
  return { ...row, ownIds: servesId === null ? [row.organisationId] : [row.organisationId, servesId] }
}
