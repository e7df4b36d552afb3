import { deliveriesApi } from '@phoihop/contract/deliveries'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { getOwnDelivery, listDeliveries, listPaperDeliveries } from './queries.ts'
import { acknowledgeDelivery, openDelivery } from './receive.ts'
import { remindUnopened, sendFurther } from './send-further.ts'

export function serveDeliveries(app: FastifyInstance): void {
  serve(app, deliveriesApi.list, (ctx, { query }) => listDeliveries(ctx, query))
  serve(app, deliveriesApi.mine, (ctx, { params }) => getOwnDelivery(ctx, params.id))
  serve(app, deliveriesApi.ofPaper, (ctx, { params }) => listPaperDeliveries(ctx, params.id))
  serve(app, deliveriesApi.send, (ctx, { params, body }) => sendFurther(ctx, params.id, body))
  serve(app, deliveriesApi.remind, (ctx, { params }) => remindUnopened(ctx, params.id))
  serve(app, deliveriesApi.open, (ctx, { params }) => openDelivery(ctx, params.id))
  serve(app, deliveriesApi.acknowledge, (ctx, { params }) => acknowledgeDelivery(ctx, params.id))
}
