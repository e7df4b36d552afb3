import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { readRowsIn } from '../../platform/sql.ts'
import { lastWithRules } from './queries.ts'

interface Guest {
  role: string
  tierCode: string | null
  name: string
  post: string
  bodyWords: string | null
  email: string | null
}

/** Guests the same body invited to the meeting before are asked again, each with a link of their own. */
export async function copyGuests(tx: Tx, meetingId: string): Promise<void> {
  const guests = await readRowsIn<Guest>(
    tx,
    sql`select s.role, s.tier_code as "tierCode", s.name, s.post, s.body_words as "bodyWords", s.email
      from meeting m join seat s on s.meeting_id = ${lastWithRules} join meeting b on b.id = s.meeting_id
      where m.id = ${meetingId}::uuid and b.convener_id = m.convener_id and s.organisation_id is null
        and s.name is not null and s.invited_at is not null and not exists (select 1 from seat o
          where o.meeting_id = m.id and o.organisation_id is null and o.name = s.name and o.post = s.post)
      order by s.ordinal, s.id`,
  )
  await tx.seat.createMany({ data: guests.map((guest, ordinal) => ({ ...guest, meetingId, ordinal })) })
}
