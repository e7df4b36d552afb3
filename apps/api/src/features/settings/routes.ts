import { settingsApi } from '@phoihop/contract/settings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { listMails, showLink } from './mails.ts'
import { getPapers, updatePapers } from './papers.ts'
import { getProposalSettings, updateProposalSettings } from './proposals.ts'
import { getTelling, updateTelling } from './telling.ts'
import { getSecurity, updateSecurity } from './security.ts'

export function serveSettings(app: FastifyInstance): void {
  const { mailFrom, publicUrl } = app.means
  serve(app, settingsApi.security, getSecurity)
  serve(app, settingsApi.updateSecurity, (ctx, { body }) => updateSecurity(ctx, body))
  serve(app, settingsApi.papers, getPapers)
  serve(app, settingsApi.updatePapers, (ctx, { body }) => updatePapers(ctx, body))
  serve(app, settingsApi.proposals, getProposalSettings)
  serve(app, settingsApi.updateProposals, (ctx, { body }) => updateProposalSettings(ctx, body))
  serve(app, settingsApi.telling, getTelling)
  serve(app, settingsApi.updateTelling, (ctx, { body }) => updateTelling(ctx, body))
  serve(app, settingsApi.mail, (ctx) => listMails(ctx, mailFrom))
  serve(app, settingsApi.showLink, (ctx, { params }, { request }) =>
    // told no address of its own, the product takes the one the administrator reached it at
    showLink(ctx, params.id, { mailFrom, publicUrl: publicUrl ?? `${request.protocol}://${request.host}` }),
  )
}
