import type { Tx } from '@phoihop/db/client'
import type { DeliveryContent, PlannedDelivery } from '@phoihop/domain/conclusions/plan-deliveries'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'

export const DELIVERY_MAIL = 'delivery'
export const REMINDER_MAIL = 'delivery-reminder'

interface Send {
  organisationId: string
  content: DeliveryContent
  basis: PlannedDelivery['basis'] | 'added'
}

/** Sends an issued paper to bodies: a row for each, and a mail to who handles papers there. In the act's transaction. */
export async function deliverPaper(ctx: Ctx, tx: Tx, conclusionId: string, sends: readonly Send[]): Promise<number> {
  const made = await tx.delivery.createManyAndReturn({
    data: sends.map((send) => ({ ...send, conclusionId, sentAt: ctx.now })),
    select: { id: true, organisationId: true },
  })
  await mailDeliveries(ctx, tx, made, { kind: DELIVERY_MAIL, key: (id) => `delivery:${id}` })
  return made.length
}

/** A mail of each delivery to who handles papers in its body: the secretaries, without any the leaders, else the officers. */
export async function mailDeliveries(
  ctx: Ctx,
  tx: Tx,
  deliveries: readonly { id: string; organisationId: string }[],
  { kind, key }: { kind: string; key: (deliveryId: string) => string },
): Promise<void> {
  const handlers = await readRowsIn<{ organisationId: string; membershipId: string; personId: string }>(
    tx,
    sql`select "organisationId", "membershipId", "personId" from (
        select b.id as "organisationId", m.id as "membershipId", m.person_id as "personId",
          rank() over (partition by b.id order by array_position(array['secretary', 'leader', 'officer'], m.function::text)) as place
        from organisation b join membership m on m.organisation_id = b.id
          or m.organisation_id in (select o.id from organisation o where o.serves_id = b.id)
        where b.id = any(${deliveries.map((one) => one.organisationId)}::uuid[])
          and m.function in ('secretary', 'leader', 'officer') and ${heldOn(ctx.today)}) handler
      where place = 1`,
  )
  for (const { id, organisationId } of deliveries)
    for (const { membershipId, personId } of handlers.filter((one) => one.organisationId === organisationId))
      await postMail(ctx, tx, {
        kind,
        key: key(id),
        personId,
        territoryId: ctx.actor.territoryId,
        data: { deliveryId: id, membershipId },
      })
}
