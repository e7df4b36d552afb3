import { sittingsApi } from '@phoihop/contract/sittings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { addItem, getAgenda, orderItems, removeItem, updateItem } from './agenda.ts'
import { addSeat, callRest, callSeat } from './call-seat.ts'
import { listCompositions } from './compositions.ts'
import { dropRemark, keepRemark, listRemarks } from './remarks.ts'
import { getRollCall } from './roll-call.ts'
import { turnItem } from './turn-item.ts'

export function serveSittings(app: FastifyInstance): void {
  serve(app, sittingsApi.agenda, (ctx, { params }) => getAgenda(ctx, params.id))
  serve(app, sittingsApi.addItem, (ctx, { params, body }) => addItem(ctx, params.id, body))
  serve(app, sittingsApi.updateItem, (ctx, { params, body }) => updateItem(ctx, params.id, body))
  serve(app, sittingsApi.removeItem, (ctx, { params }) => removeItem(ctx, params.id))
  serve(app, sittingsApi.orderItems, (ctx, { params, body }) => orderItems(ctx, params.id, body.ids))
  serve(app, sittingsApi.turnItem, (ctx, { params, body }) => turnItem(ctx, params.id, body.turn))
  serve(app, sittingsApi.rollCall, (ctx, { params }) => getRollCall(ctx, params.id))
  serve(app, sittingsApi.callSeat, (ctx, { params, body }) => callSeat(ctx, params.id, body))
  serve(app, sittingsApi.callRest, (ctx, { params, body }) => callRest(ctx, params.id, body))
  serve(app, sittingsApi.addSeat, (ctx, { params, body }) => addSeat(ctx, params.id, body))
  serve(app, sittingsApi.remarks, (ctx, { params }) => listRemarks(ctx, params.id))
  serve(app, sittingsApi.keepRemark, (ctx, { params, body }) => keepRemark(ctx, params.id, body))
  serve(app, sittingsApi.dropRemark, (ctx, { params }) => dropRemark(ctx, params.id))
  serve(app, sittingsApi.compositions, (ctx, { query }) => listCompositions(ctx, query))
}
