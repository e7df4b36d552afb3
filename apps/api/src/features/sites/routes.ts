import { sitesApi } from '@phoihop/contract/sites'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { addClassSites, addSite, copySites, dropSite } from './arrange-sites.ts'
import { listSites } from './queries.ts'
import { savePeople, tickSite } from './tick-site.ts'

export function serveSites(app: FastifyInstance): void {
  serve(app, sitesApi.list, (ctx, { params }) => listSites(ctx, params.id))
  serve(app, sitesApi.add, (ctx, { params, body }) => addSite(ctx, params.id, body))
  serve(app, sitesApi.addClass, (ctx, { params, body }) => addClassSites(ctx, params.id, body.classCode))
  serve(app, sitesApi.copy, (ctx, { params }) => copySites(ctx, params.id))
  serve(app, sitesApi.drop, (ctx, { params }) => dropSite(ctx, params.id))
  serve(app, sitesApi.savePeople, (ctx, { params, body }) => savePeople(ctx, params.id, body))
  serve(app, sitesApi.tick, (ctx, { params, body }) => tickSite(ctx, params.id, body))
}
