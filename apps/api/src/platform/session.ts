import { createHash, randomBytes } from 'node:crypto'
import type { SessionGate } from '@phoihop/contract/endpoint'
import type { SessionView } from '@phoihop/contract/session'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import type { DelegationReach } from '@phoihop/domain/policy/delegations-policy'
import { readSecuritySettings } from '@phoihop/domain/settings/security-settings'
import sql, { type Sql } from 'sql-template-tag'
import { type ActorRow, actorColumns, asActor, postJoins } from './actor-row.ts'
import { readRow } from './sql.ts'

/** How long a sign-in lasts. */
export const SESSION_HOURS = 12
/** How exactly the last use is kept: a write for each request would be too many. */
const TOUCH_SECONDS = 60

interface SessionColumns {
  sessionId: string
  lastUsedAt: string
  lockedAt: string | null
  codeGiven: boolean
  mustChangePassword: boolean
  hasSecondFactor: boolean
  reach: DelegationReach | null
  security: unknown
}

/** What the session itself says, beside who acts. */
export interface SessionFacts {
  id: string
  lastUsedAt: Date
  /** what keeps it from being whole */
  gate: SessionGate | null
  duty: SessionView['duty']
  idleMinutes: number
  secondFactorRequired: boolean
}

/** The condition that a membership is held on that day. */
export function heldOn(today: CivilDate): Sql {
  return sql`m.starts_on <= ${today}::date and (m.ends_on is null or m.ends_on >= ${today}::date)`
}

/** The condition that delegation `d` runs on that day, and its delegate still holds a post of their own. */
export function delegationRuns(today: CivilDate): Sql {
  return sql`(d.ended_at is null and d.starts_on <= ${today}::date and d.ends_on >= ${today}::date and exists (
    select 1 from membership own where own.person_id = d.person_id
      and own.starts_on <= ${today}::date and (own.ends_on is null or own.ends_on >= ${today}::date)))`
}

/** A new random token (256 bits) and what is stored of it: its SHA-256 only. */
export function createToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/**
 * The session behind a token and its person in the post in use; null when it is unknown, over, the account is disabled,
 * or the post or the delegation has ended.
 */
export async function findSession(
  db: Database,
  token: string,
  now: Date,
  today: CivilDate,
): Promise<{ actor: Actor; facts: SessionFacts } | null> {
  const row = await readRow<ActorRow & SessionColumns>(
    db,
    sql`select s.account_id as "accountId", ${actorColumns},
        s.id as "sessionId", s.last_used_at as "lastUsedAt", s.locked_at as "lockedAt", s.second_factor as "codeGiven",
        c.must_change_password as "mustChangePassword", d.reach, st.value as security,
        exists (select 1 from second_factor f where f.account_id = c.id and f.confirmed_at is not null) as "hasSecondFactor"
      from session s
      join account c on c.id = s.account_id and c.disabled_at is null
      join person me on me.id = c.person_id
      join membership m on m.id = s.membership_id ${postJoins}
      left join delegation d on d.id = s.delegation_id
      left join setting st on st.territory_id = l.territory_id and st.name = 'security'
      where s.token_hash = ${hashToken(token)} and s.expires_at > ${now.toISOString()}::timestamptz and ${heldOn(today)}
        and ((s.delegation_id is null and m.person_id = me.id)
          or (d.membership_id = m.id and d.person_id = me.id and ${delegationRuns(today)}))`,
  )
  return row && { actor: asActor(row, row.reach), facts: factsOf(row, now) }
}

function factsOf(row: ActorRow & SessionColumns, now: Date): SessionFacts {
  const { idleMinutes, secondFactorFor } = readSecuritySettings(row.security)
  const lastUsedAt = new Date(row.lastUsedAt)
  const secondFactorRequired = secondFactorFor.includes(row.function)
  const isIdle = now.getTime() - lastUsedAt.getTime() > idleMinutes * 60_000
  const duty = row.mustChangePassword
    ? 'change-password'
    : secondFactorRequired && !row.hasSecondFactor && !row.codeGiven
      ? 'second-factor'
      : null
  const gate =
    row.lockedAt !== null || isIdle
      ? 'locked'
      : row.hasSecondFactor && !row.codeGiven
        ? 'code'
        : duty !== null
          ? 'set-up'
          : null
  return { id: row.sessionId, lastUsedAt, gate, duty, idleMinutes, secondFactorRequired }
}

/** Notes that the session is being used. */
export async function touchSession(db: Database, facts: SessionFacts, now: Date): Promise<void> {
  if (now.getTime() - facts.lastUsedAt.getTime() < TOUCH_SECONDS * 1000) return
  await db.prisma.session.updateMany({ where: { id: facts.id, lastUsedAt: { lt: now } }, data: { lastUsedAt: now } })
}

/** The same by membership, for commands run at the machine itself (the demo's seed). */
export async function findActorByMembership(
  db: Database,
  membershipId: string,
  today: CivilDate,
): Promise<Actor | null> {
  const row = await readRow<ActorRow>(
    db,
    sql`select coalesce(c.id, '00000000-0000-0000-0000-000000000000'::uuid) as "accountId", ${actorColumns}
      from membership m ${postJoins} join person me on me.id = p.id
      left join account c on c.person_id = p.id
      where m.id = ${membershipId}::uuid and ${heldOn(today)}`,
  )
  return row && asActor(row, null)
}
