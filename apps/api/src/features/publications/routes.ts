import { publicationsApi } from '@phoihop/contract/publications'
import type { FastifyInstance } from 'fastify'
import { serve, serveOpen } from '../../platform/serve.ts'
import { getPublicPaper, listPublicPapers } from './public-papers.ts'
import { getPublicationSettings, updatePublicationSettings } from './publication-settings.ts'

/** Everybody may read a page as often as a person does; a minute old is fresh enough. */
const FRESH = 'public, max-age=60'
const PER_MINUTE = 240

export function servePublications(app: FastifyInstance): void {
  void app.register(async (open) => {
    open.addHook('onRequest', open.rateLimit({ max: PER_MINUTE, timeWindow: '1 minute' }))
    serveOpen(open, publicationsApi.list, async (ctx, { query }, { reply }) => {
      reply.header('cache-control', FRESH)
      return listPublicPapers(ctx, query)
    })
    serveOpen(open, publicationsApi.get, async (ctx, { params }, { reply }) => {
      reply.header('cache-control', FRESH)
      return getPublicPaper(ctx, params.id)
    })
  })
  serve(app, publicationsApi.settings, getPublicationSettings)
  serve(app, publicationsApi.updateSettings, (ctx, { body }) => updatePublicationSettings(ctx, body))
}
