import type { Tx } from '@phoihop/db/client'
import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { togetherSql } from './proposal-state-sql.ts'

interface Handler {
  membershipId: string
  personId: string
}

/** Who handles a body's papers: its secretaries and those of the office that serves it, without any the officers and leaders. */
export function handlersOf(bodies: Sql, today: string): Sql {
  return sql`select b.id as "bodyId", m.id as "membershipId", m.person_id as "personId",
      rank() over (partition by b.id order by (m.function <> 'secretary')) as place
    from organisation b join membership m on m.organisation_id = b.id
      or m.organisation_id in (select o.id from organisation o where o.serves_id = b.id)
    where b.id in (${bodies}) and m.function in ('secretary', 'leader', 'officer') and ${heldOn(today)}`
}

/** A mail to the people of every asking body, those of what was joined too. */
export async function tellAskers(
  ctx: Ctx,
  tx: Tx,
  kind: 'proposal-answered' | 'proposal-clarify',
  { id, about }: { id: string; about: string },
): Promise<void> {
  const asking = sql`select pa.held_by_id from proposal p join proposal_asker pa on pa.proposal_id in ${togetherSql}
    where p.id = ${id}::uuid`
  const people = await readRowsIn<Handler>(
    tx,
    sql`select distinct on ("personId") "membershipId", "personId" from (${handlersOf(asking, ctx.today)}) h
      where place = 1 order by "personId", "membershipId" limit 1000`,
  )
  for (const { membershipId, personId } of people)
    await postMail(ctx, tx, {
      kind,
      key: `${kind}:${id}:${about}`,
      personId,
      territoryId: ctx.actor.territoryId,
      data: { proposalId: id, membershipId },
    })
}
