import { discussionsApi } from '@phoihop/contract/discussions'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { comment, getDiscussion, subscribe, takeBack, unsubscribe } from './discuss.ts'

export function serveDiscussions(app: FastifyInstance): void {
  serve(app, discussionsApi.ofTask, (ctx, { params }) => getDiscussion(ctx, params.id))
  serve(app, discussionsApi.comment, (ctx, { params, body }) => comment(ctx, params.id, body.words))
  serve(app, discussionsApi.takeBack, (ctx, { params }) => takeBack(ctx, params.id))
  serve(app, discussionsApi.subscribe, (ctx, { params }) => subscribe(ctx, params.id))
  serve(app, discussionsApi.unsubscribe, (ctx, { params }) => unsubscribe(ctx, params.id))
}
