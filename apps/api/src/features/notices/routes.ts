import { noticesApi } from '@phoihop/contract/notices'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { choose, getChoices } from './choices.ts'
import { listNotices, readAllNotices, readNotice } from './list-notices.ts'
import { openLivePages } from './live.ts'
import { serveLive } from './serve-live.ts'

export function serveNotices(app: FastifyInstance): void {
  const pages = openLivePages(app.means.db, (error) => app.log.error({ err: error }, 'notices are not heard'))
  app.addHook('onClose', () => pages.close())
  serve(app, noticesApi.list, (ctx, { query }) => listNotices(ctx, query))
  serve(app, noticesApi.live, (ctx, _input, exchange) => serveLive(app, pages, ctx, exchange))
  serve(app, noticesApi.read, (ctx, { params }) => readNotice(ctx, params.id))
  serve(app, noticesApi.readAll, (ctx, { body }) => readAllNotices(ctx, body.upTo))
  serve(app, noticesApi.choices, getChoices)
  serve(app, noticesApi.choose, (ctx, { body }) => choose(ctx, body))
}
