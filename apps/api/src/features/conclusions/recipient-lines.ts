import type { Conclusion } from '@phoihop/contract/conclusions'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { DeliveryContent } from '@phoihop/domain/conclusions/plan-deliveries'
import type { Ctx } from '../../platform/ctx.ts'
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
  return paper.recipients.map(({ words, organisation, content }) => ({
    organisationIds: organisation ? [organisation.id] : lookup.recipientBodies(words).map((body) => body.id),
    content,
  }))
}
