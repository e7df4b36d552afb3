import type { Delivery, DeliveryRow, Deliveries, deliveriesApi } from '@phoihop/contract/deliveries'
import { mayFollowDeliveries, mayReceive, maySend } from '@phoihop/domain/policy/deliveries-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

type Query = z.output<typeof deliveriesApi.list.query>

const stateSql = sql`case when d.acknowledged_at is not null then 'acknowledged'
  when d.opened_at is not null then 'opened' else 'unopened' end`
const deliveryColumns = sql`d.id, d.content, d.basis, ${stateSql} as state, d.sent_at as "sentAt",
  d.opened_at as "openedAt", (select p.full_name from membership m join person p on p.id = m.person_id where m.id = d.opened_by_id) as "openedBy",
  d.acknowledged_at as "acknowledgedAt", (select p.full_name from membership m join person p on p.id = m.person_id where m.id = d.acknowledged_by_id) as "acknowledgedBy",
  ${briefOn(sql`d.organisation_id`, sql`c.issued_on`)} as organisation`
const newestFirst = [
  { by: sql`(-extract(epoch from d.sent_at) * 1000)::bigint`, type: 'bigint' as const },
  { by: sql`d.id`, type: 'uuid' as const },
]

/** What was sent to the own bodies, the newest first. */
export async function listDeliveries(ctx: Ctx, query: Query) {
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const { where, orderBy, mark } = keyset(newestFirst, query.after)
  const filter = sql`d.organisation_id = any(${own}::uuid[]) and ${visibleConclusion(ctx.actor)}
    and ${hasWords(sql`c.search_text`, query.q)}
    and (${query.state ?? null}::text is null or ${stateSql} = ${query.state ?? null})`
  const [rows, count] = await Promise.all([
    readRows<DeliveryRow & { mark: unknown }>(
      ctx.db,
      sql`select ${deliveryColumns}, ${mark} as mark,
          json_build_object('id', c.id, 'form', c.form, 'number', c.number, 'symbol', c.symbol, 'subject', c.subject,
            'issuedOn', c.issued_on, 'issuer', ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)}) as paper,
          (select count(*)::int from task t join assignment a on a.task_id = t.id
            where t.conclusion_id = c.id and d.organisation_id in (a.organisation_id, a.held_by_id)) as tasks
        from delivery d join conclusion c on c.id = d.conclusion_id
        where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(
      ctx.db,
      sql`select count(*)::int as total from delivery d join conclusion c on c.id = d.conclusion_id where ${filter}`,
    ),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

interface FollowedPaper {
  id: string
  keeperId: string
  issuerId: string
  state: string
}

/** The paper, if the actor sees it. */
export async function getFollowed(ctx: Ctx, id: string): Promise<FollowedPaper> {
  const paper = await readRow<FollowedPaper>(
    ctx.db,
    sql`select c.id, c.keeper_id as "keeperId", c.issuer_id as "issuerId", c.state from conclusion c
      where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return paper ?? notFound()
}

/** What the own body was sent of a paper: of several own bodies the one that has not opened it, then the first sent. */
export async function getOwnDelivery(ctx: Ctx, id: string) {
  const paper = await getFollowed(ctx, id)
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const delivery = await readRow<Delivery>(
    ctx.db,
    sql`select ${deliveryColumns} from delivery d join conclusion c on c.id = d.conclusion_id
      where c.id = ${id}::uuid and d.organisation_id = any(${own}::uuid[])
      order by d.opened_at is not null, d.sent_at, d.id limit 1`,
  )
  return {
    delivery,
    can: {
      follow: paper.state === 'issued' && mayFollowDeliveries(ctx.actor, paper),
      receive: delivery !== null && mayReceive(ctx.actor, { organisationId: delivery.organisation.id }),
    },
  }
}

/** Where a paper went, and who opened it. */
export async function listPaperDeliveries(ctx: Ctx, id: string): Promise<Deliveries> {
  const paper = await getFollowed(ctx, id)
  authorize(ctx.actor, mayFollowDeliveries, paper)
  const rows = await readRows<Delivery>(
    ctx.db,
    sql`select ${deliveryColumns} from delivery d join conclusion c on c.id = d.conclusion_id
      join organisation o on o.id = d.organisation_id join locality l on l.id = o.locality_id
      join tier x on x.code = l.tier_code join organisation_kind k on k.code = o.kind_code
      where c.id = ${id}::uuid order by x.level, l.name collate "vi-x-icu", k.ordinal, d.id limit 2000`,
  )
  return { rows, can: { send: paper.state === 'issued' && maySend(ctx.actor, paper) } }
}

export async function getDelivery(ctx: Ctx, id: string): Promise<Delivery> {
  const row = await readRow<Delivery>(
    ctx.db,
    sql`select ${deliveryColumns} from delivery d join conclusion c on c.id = d.conclusion_id
      where d.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  return row ?? notFound()
}
