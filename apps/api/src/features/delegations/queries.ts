import type { Delegation } from '@phoihop/contract/delegations'
import { mayEndDelegation } from '@phoihop/domain/policy/delegations-policy'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow, readRows } from '../../platform/sql.ts'

/** Running, coming and the latest that are over. */
const MOST = 100

const columns = (ctx: Ctx) => sql`d.id, m.id as "membershipId", m.post || ', ' || o.short_name as post,
  json_build_object('id', p.id, 'fullName', p.full_name) as principal,
  json_build_object('id', q.id, 'fullName', q.full_name) as delegate,
  d.starts_on as "startsOn", d.ends_on as "endsOn", d.reach, d.note,
  case when d.ended_at is not null or d.ends_on < ${ctx.today}::date or not ${heldOn(ctx.today)} then 'over'
    when d.starts_on > ${ctx.today}::date then 'coming' else 'running' end as state
  from delegation d join membership m on m.id = d.membership_id
  join organisation o on o.id = m.organisation_id
  join person p on p.id = m.person_id join person q on q.id = d.person_id`

export async function listDelegations(ctx: Ctx) {
  const [given, taken] = await Promise.all([
    listBy(ctx, sql`m.person_id = ${ctx.actor.personId}::uuid`),
    listBy(ctx, sql`d.person_id = ${ctx.actor.personId}::uuid`),
  ])
  return { given, taken }
}

async function listBy(ctx: Ctx, where: Sql): Promise<Delegation[]> {
  const rows = await readRows<Omit<Delegation, 'can'>>(
    ctx.db,
    sql`select ${columns(ctx)} where ${where} order by d.starts_on desc, d.id limit ${MOST}`,
  )
  return rows.map((row) => present(ctx, row))
}

/** One that the person gave or took; anybody else's does not exist. */
export async function getDelegation(ctx: Ctx, id: string): Promise<Delegation> {
  const me = ctx.actor.personId
  const row = await readRow<Omit<Delegation, 'can'>>(
    ctx.db,
    sql`select ${columns(ctx)} where d.id = ${id}::uuid and (m.person_id = ${me}::uuid or d.person_id = ${me}::uuid)`,
  )
  if (!row) notFound()
  return present(ctx, row)
}

function present(ctx: Ctx, row: Omit<Delegation, 'can'>): Delegation {
  const sides = { principalId: row.principal.id, delegateId: row.delegate.id }
  return { ...row, can: { end: row.state !== 'over' && mayEndDelegation(ctx.actor, sides) } }
}

interface OptionRow {
  membershipId: string
  post: string
  people: { id: string; fullName: string; post: string }[]
}

/**
 * The own posts of today that may be handed on, each with who may take it: colleagues with an account in the same body,
 * in the office that serves it, or in the body it serves.
 */
export function listOptions(ctx: Ctx): Promise<OptionRow[]> {
  return readRows<OptionRow>(
    ctx.db,
    sql`select m.id as "membershipId", m.post || ', ' || o.short_name as post, coalesce((
        select json_agg(json_build_object('id', c.id, 'fullName', c.name, 'post', c.post) order by c.name collate "vi-x-icu", c.id) from (
          select distinct on (q.id) q.id, q.full_name as name, n.post || ', ' || b.short_name as post
          from membership n join person q on q.id = n.person_id join account a on a.person_id = q.id
          join organisation b on b.id = n.organisation_id
          where q.id <> m.person_id and a.disabled_at is null and n.function <> 'administrator'
            and n.starts_on <= ${ctx.today}::date and (n.ends_on is null or n.ends_on >= ${ctx.today}::date)
            and (b.id = o.id or b.serves_id = o.id or b.id = o.serves_id)
          order by q.id, n.starts_on, n.id) c), '[]') as people
      from membership m join organisation o on o.id = m.organisation_id
      where m.person_id = ${ctx.actor.personId}::uuid and m.function <> 'administrator' and ${heldOn(ctx.today)}
      order by m.starts_on, m.id`,
  )
}
