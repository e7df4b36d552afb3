import type { Tx } from '@phoihop/db/client'
import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { postMails } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'

export type InvitationMail = 'meeting-invitation' | 'meeting-moved' | 'meeting-cancelled' | 'meeting-reminder'

interface Telling {
  meetingId: string
  kind: InvitationMail
  /** which telling it is: a person is told once of each */
  about: string
  /** condition on `seat s`: whom */
  which: Sql
}

interface Told {
  personId: string | null
  membershipId: string | null
  seatId: string | null
}

/**
 * Mails those invited: persons, guests by their address, and for an open seat the secretaries and leaders of the body,
 * else its officers. In as many statements for 400 seats as for four.
 */
export async function tellInvited(ctx: Ctx, tx: Tx, { meetingId, kind, about, which }: Telling): Promise<number> {
  const told = await readRowsIn<Told>(
    tx,
    sql`with asked as (select s.* from seat s where s.meeting_id = ${meetingId}::uuid and ${which}),
      answering as (select m.* from membership m where ${heldOn(ctx.today)} and m.function in ('secretary', 'leader', 'officer'))
      select distinct on (x."personId") x.* from (
        select m.person_id as "personId", m.id as "membershipId", null::uuid as "seatId"
        from asked s join membership m on m.id = s.membership_id where ${heldOn(ctx.today)}
        union all
        select m.person_id, m.id, null::uuid from asked s join answering m on m.organisation_id = s.organisation_id
        where s.membership_id is null and (m.function in ('secretary', 'leader') or not exists (
          select 1 from answering h where h.organisation_id = s.organisation_id and h.function in ('secretary', 'leader')))
      ) x order by x."personId", x."membershipId"`,
  )
  const guests = await readRowsIn<Told>(
    tx,
    sql`select null::uuid as "personId", null::uuid as "membershipId", s.id as "seatId" from seat s
      where s.meeting_id = ${meetingId}::uuid and s.organisation_id is null and s.email is not null and ${which}`,
  )
  const mails = [...told, ...guests].map(({ personId, membershipId, seatId }) => ({
    kind,
    key: `${kind}:${meetingId}:${about}${seatId === null ? '' : `:${seatId}`}`,
    personId,
    territoryId: ctx.actor.territoryId,
    data: { meetingId, membershipId, seatId },
  }))
  await postMails(ctx, tx, mails)
  return mails.length
}
