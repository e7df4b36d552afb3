import type { Conclusion } from '@phoihop/contract/conclusions'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { DeliveryContent } from '@phoihop/domain/conclusions/plan-deliveries'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { loadNameLookup } from '../readings/public.ts'

interface RecipientLine {
  organisationIds: string[]
  content: DeliveryContent
}

/** The bodies each line of Nơi nhận stands for on that day: the one it is tied to, or those it names for certain, classes
 * ("Đảng ủy, UBND các xã") by their members. */
export async function recipientLines(ctx: Ctx, paper: Conclusion, on: CivilDate): Promise<RecipientLine[]> {
  const where = { territoryId: ctx.actor.territoryId, on, issuerId: paper.issuer.id }
  const lookup = await loadNameLookup(ctx.db, where)
  const lines = paper.recipients.map(({ words, organisation, content }) => ({
    organisationIds: organisation ? [organisation.id] : lookup.recipientBodies(words).map((body) => body.id),
    content,
  }))
  return [...lines, { organisationIds: await earlierRecipients(ctx, paper.id), content: 'whole' }]
}

/** Who has an earlier paper learns what became of it. */
async function earlierRecipients(ctx: Ctx, id: string): Promise<string[]> {
  const rows = await readRows<{ id: string }>(
    ctx.db,
    sql`select distinct d.organisation_id as id from paper_relation r join delivery d on d.conclusion_id = r.earlier_id
      where r.later_id = ${id}::uuid`,
  )
  return rows.map((row) => row.id)
}
