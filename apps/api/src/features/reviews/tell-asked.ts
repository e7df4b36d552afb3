import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** Mails those who have not answered: the persons asked, and of a unit its secretaries and leaders, else its officers. */
export async function tellAsked(
  ctx: Ctx,
  tx: Tx,
  { reviewId, about }: { reviewId: string; about: string },
): Promise<void> {
  const people = await readRowsIn<{ askedId: string; personId: string }>(
    tx,
    sql`select q.id as "askedId", m.person_id as "personId" from review_asked q
        join membership m on m.id = q.membership_id or m.organisation_id = q.organisation_id and (
          m.function in ('secretary', 'leader') or m.function = 'officer' and not exists (select 1 from membership h
            where h.organisation_id = q.organisation_id and h.function in ('secretary', 'leader')
              and h.starts_on <= ${ctx.today}::date and (h.ends_on is null or h.ends_on >= ${ctx.today}::date)))
      where q.review_id = ${reviewId}::uuid and q.answer is null and ${heldOn(ctx.today)} order by q.id, m.id limit 2000`,
  )
  for (const { askedId, personId } of people)
    await postMail(ctx, tx, {
      kind: 'review-asked',
      key: `review-asked:${askedId}:${about}`,
      personId,
      territoryId: ctx.actor.territoryId,
      data: { askedId },
    })
}
