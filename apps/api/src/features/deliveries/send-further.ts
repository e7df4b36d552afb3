import type { Deliveries, deliveriesApi } from '@phoihop/contract/deliveries'
import { maySend } from '@phoihop/domain/policy/deliveries-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { deliverPaper, mailDeliveries, REMINDER_MAIL } from './deliver-paper.ts'
import { getFollowed, listPaperDeliveries } from './queries.ts'

type Further = z.output<typeof deliveriesApi.send.body>

/** Sends an issued paper to one more body of the territory; Nơi nhận as printed stays as it is. */
export async function sendFurther(ctx: Ctx, id: string, further: Further): Promise<Deliveries> {
  const paper = await getSendable(ctx, id)
  await command(ctx, 'deliveries.send', { id, ...further }, async (tx) => {
    const refusal = { code: 'deliveries/body-unknown', field: 'organisationId' } as const
    await checkOrganisations(ctx, tx, [further.organisationId], refusal)
    // one at a time sends a paper further: of two who send it to one body the second is told
    await tx.$queryRaw`select 1 from conclusion where id = ${id}::uuid for update`
    const known = await tx.delivery.findFirst({ where: { conclusionId: id, organisationId: further.organisationId } })
    if (known || [paper.keeperId, paper.issuerId].includes(further.organisationId))
      throw new AppError('deliveries/sent-already', { fields: { organisationId: 'deliveries/sent-already' } })
    await deliverPaper(ctx, tx, id, [{ ...further, basis: 'added' }])
    return { id, subject: { type: 'conclusion', id, name: 'Gửi thêm' }, after: further }
  })
  return listPaperDeliveries(ctx, id)
}

/** Mails once more to who has not opened the paper; each body once a day. */
export async function remindUnopened(ctx: Ctx, id: string): Promise<{ reminded: number }> {
  await getSendable(ctx, id)
  let reminded = 0
  await command(ctx, 'deliveries.remind', { id }, async (tx) => {
    const waiting = await tx.delivery.findMany({
      where: { conclusionId: id, openedAt: null },
      select: { id: true, organisationId: true },
    })
    reminded = waiting.length
    const key = (deliveryId: string) => `delivery-reminder:${ctx.today}:${deliveryId}`
    await mailDeliveries(ctx, tx, waiting, { kind: REMINDER_MAIL, key })
    return { id, subject: { type: 'conclusion', id, name: 'Nhắc mở văn bản' }, after: { reminded } }
  })
  return { reminded }
}

async function getSendable(ctx: Ctx, id: string) {
  const paper = await getFollowed(ctx, id)
  authorize(ctx.actor, maySend, paper)
  if (paper.state !== 'issued') throw new AppError('deliveries/not-issued')
  return paper
}
