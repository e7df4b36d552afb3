import { delegationsApi } from '@phoihop/contract/delegations'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createDelegation } from './create-delegation.ts'
import { endDelegation } from './end-delegation.ts'
import { listDelegations, listOptions } from './queries.ts'

export function serveDelegations(app: FastifyInstance): void {
  serve(app, delegationsApi.list, listDelegations)
  serve(app, delegationsApi.options, async (ctx) => ({ posts: await listOptions(ctx) }))
  serve(app, delegationsApi.create, (ctx, { body }) => createDelegation(ctx, body))
  serve(app, delegationsApi.end, (ctx, { params }) => endDelegation(ctx, params.id))
}
