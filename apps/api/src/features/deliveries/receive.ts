import type { Delivery } from '@phoihop/contract/deliveries'
import type { Tx } from '@phoihop/db/client'
import { mayReceive } from '@phoihop/domain/policy/deliveries-policy'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { getDelivery } from './queries.ts'

interface Held {
  id: string
  organisationId: string
  openedAt: string | null
  acknowledgedAt: string | null
  code: string
}

/** Notes who of the receiving body opened the paper first. Opened already, nothing is written. */
export async function openDelivery(ctx: Ctx, id: string): Promise<Delivery> {
  const found = await getDelivery(ctx, id)
  authorize(ctx.actor, mayReceive, { organisationId: found.organisation.id })
  if (found.openedAt !== null) return found
  await command(ctx, 'deliveries.open', { id }, async (tx) => {
    const held = await hold(ctx, tx, id)
    if (held.openedAt === null) await tx.delivery.update({ where: { id }, data: opened(ctx) })
    return { id, subject: { type: 'delivery', id, name: held.code } }
  })
  return getDelivery(ctx, id)
}

/** Says that the body has the paper. Said already, nothing is written. */
export async function acknowledgeDelivery(ctx: Ctx, id: string): Promise<Delivery> {
  const found = await getDelivery(ctx, id)
  authorize(ctx.actor, mayReceive, { organisationId: found.organisation.id })
  if (found.acknowledgedAt !== null) return found
  await command(ctx, 'deliveries.acknowledge', { id }, async (tx) => {
    const held = await hold(ctx, tx, id)
    if (held.acknowledgedAt === null) {
      const acknowledged = { acknowledgedAt: ctx.now, acknowledgedById: ctx.actor.membershipId }
      await tx.delivery.update({ where: { id }, data: { ...(held.openedAt === null && opened(ctx)), ...acknowledged } })
    }
    return { id, subject: { type: 'delivery', id, name: held.code } }
  })
  return getDelivery(ctx, id)
}

function opened(ctx: Ctx) {
  return { openedAt: ctx.now, openedById: ctx.actor.membershipId }
}

async function hold(ctx: Ctx, tx: Tx, id: string): Promise<Held> {
  const [held] = await readRowsIn<Held>(
    tx,
    sql`select d.id, d.organisation_id as "organisationId", d.opened_at as "openedAt", d.acknowledged_at as "acknowledgedAt",
        coalesce(c.number || '-' || c.symbol, '') as code
      from delivery d join conclusion c on c.id = d.conclusion_id
      where d.id = ${id}::uuid and ${visibleConclusion(ctx.actor)} for update of d`,
  )
  return held ?? notFound()
}
