import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { FILE_MAX_BYTES } from '@phoihop/contract/files'
import { healthApi } from '@phoihop/contract/health'
import type { Database } from '@phoihop/db/client'
import Fastify, { type FastifyInstance } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { serveAccount } from './features/account/routes.ts'
import { serveAmendments } from './features/amendments/routes.ts'
import { serveAudit } from './features/audit/routes.ts'
import { serveCalendars } from './features/calendars/routes.ts'
import { serveConclusions } from './features/conclusions/routes.ts'
import { serveDeliveries } from './features/deliveries/routes.ts'
import { serveDelegations } from './features/delegations/routes.ts'
import { serveFigures } from './features/figures/routes.ts'
import { serveFiles } from './features/files/routes.ts'
import { serveHolidays } from './features/holidays/routes.ts'
import { serveImports } from './features/imports/routes.ts'
import { followMeeting } from './features/invitations/public.ts'
import { serveInvitations } from './features/invitations/routes.ts'
import { serveManuscripts } from './features/manuscripts/routes.ts'
import { serveIntegrity } from './features/integrity/routes.ts'
import { serveDiscussions } from './features/discussions/routes.ts'
import { serveMeetings } from './features/meetings/routes.ts'
import { keepStanding } from './features/look-backs/public.ts'
import { serveLookBacks } from './features/look-backs/routes.ts'
import { keepAttendees } from './features/sittings/public.ts'
import { serveSittings } from './features/sittings/routes.ts'
import { serveNotices } from './features/notices/routes.ts'
import { serveNumberBooks } from './features/number-books/routes.ts'
import { serveOrganisations } from './features/organisations/routes.ts'
import { servePeople } from './features/people/routes.ts'
import { serveProposals } from './features/proposals/routes.ts'
import { servePublications } from './features/publications/routes.ts'
import { serveReadings } from './features/readings/routes.ts'
import { serveRegulations } from './features/regulations/routes.ts'
import { serveRenditions } from './features/renditions/routes.ts'
import type { ProviderSettings } from './features/session/provider.ts'
import { serveReviews } from './features/reviews/routes.ts'
import { serveSavedFilters } from './features/saved-filters/routes.ts'
import { serveSession } from './features/session/routes.ts'
import { serveSettings } from './features/settings/routes.ts'
import { serveSites } from './features/sites/routes.ts'
import { serveSuccessions } from './features/successions/routes.ts'
import { serveTaskForms } from './features/task-forms/routes.ts'
import { serveTasks } from './features/tasks/routes.ts'
import { askWhenCalled } from './features/unit-reports/public.ts'
import { serveUnitReports } from './features/unit-reports/routes.ts'
import { serveUrgings } from './features/urgings/routes.ts'
import { AppError, notFound } from './platform/app-error.ts'
import { checkedAnswers, plainAnswers } from './platform/answers.ts'
import { handleErrors, sendProblem } from './platform/error-handler.ts'
import type { FileStore } from './platform/file-store.ts'
import { describeApi } from './platform/openapi.ts'
import { describeRequest } from './platform/describe-request.ts'
import { refuseForeignOrigins } from './platform/origin.ts'
import type { VirusScan } from './platform/virus-scan.ts'
import type { Secrets } from './platform/secrets.ts'
import { serveOpen } from './platform/serve.ts'
import { serveWeb } from './platform/web.ts'

export interface DemoAccountEntry {
  email: string
  label: string
  organisation: string
  territory: string
}

/** What the app is made of; tests give their own clock and folders. */
export interface Means {
  db: Database
  files: FileStore
  /** looks for viruses in what is uploaded; null: nothing does */
  scan: VirusScan | null
  secrets: Secrets
  clock: () => Date
  /** the time that phones show, where the product lives by another (a demo) */
  phoneClock?: () => Date
  /** the accounts offered by one click; null when this is no demo */
  demo: readonly DemoAccountEntry[] | null
  /** the address people reach the product at, where it is told */
  publicUrl: string | null
  /** the sender of mails; null: nothing can be sent */
  mailFrom: string | null
  /** the offices' own sign-in */
  provider: ProviderSettings | null
  secureCookie: boolean
  trustProxy: boolean
  logLevel: string
  /** the folder of the built web pages; null: API only */
  webFolder: string | null
  /** tests and development hold each answer against the contract */
  checkResponses: boolean
}

declare module 'fastify' {
  interface FastifyInstance {
    means: Means
  }
}

/** Text of a paper at its limit, escaped as JSON, still fits. */
const BODY_MAX_BYTES = 4 * 1024 * 1024
const REQUEST_MOST_MS = 300_000

/** The server as a function of its means; nothing listens yet. */
export async function buildApp(means: Means): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: means.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { req: describeRequest },
    },
    // one hop: the proxy before us, not what a client writes itself
    trustProxy: means.trustProxy && ((_address: string, hop: number) => hop === 0),
    bodyLimit: BODY_MAX_BYTES,
    // who sends a byte a minute does not hold a connection for ever; the largest file from a slow telephone comes through
    requestTimeout: REQUEST_MOST_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // an address that cannot be read is an address of nothing
    frameworkErrors: (_error, request, reply) => {
      void sendProblem(request, reply, new AppError('request/not-found'))
    },
  })
  app.decorate('means', means)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(means.checkResponses ? checkedAnswers : plainAnswers)
  handleErrors(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets the values of its style props on elements
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // a printed paper is shown in its page from what was fetched
        frameSrc: ["'self'", 'blob:'],
        // the pages without a line, and the icon on the phone
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: means.secureCookie,
  })
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  await app.register(multipart, { limits: { fileSize: FILE_MAX_BYTES, files: 2, fields: 0, parts: 2 } })
  app.addHook('onRequest', refuseForeignOrigins)
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  await describeApi(app)
  serveOpen(app, healthApi.get, async () => ({ ready: true as const }))
  serveSavedFilters(app)
  serveSession(app)
  servePeople(app)
  serveOrganisations(app)
  serveMeetings(app, [keepAttendees, keepStanding, followMeeting])
  serveSittings(app)
  serveLookBacks(app)
  serveInvitations(app, [followMeeting, askWhenCalled])
  serveSites(app)
  serveUnitReports(app)
  serveConclusions(app)
  serveNumberBooks(app)
  serveReadings(app)
  serveManuscripts(app)
  serveTasks(app)
  serveUrgings(app)
  serveTaskForms(app)
  serveFigures(app)
  serveFiles(app)
  serveAudit(app)
  serveAmendments(app)
  servePublications(app)
  serveDeliveries(app)
  serveIntegrity(app)
  serveAccount(app)
  serveDelegations(app)
  serveSettings(app)
  serveReviews(app)
  serveSuccessions(app)
  serveImports(app)
  serveRenditions(app)
  serveProposals(app)
  serveRegulations(app)
  serveCalendars(app)
  serveHolidays(app)
  serveNotices(app)
  serveDiscussions(app)
  if (means.webFolder) await serveWeb(app, means.webFolder)
  else app.setNotFoundHandler(notFound)
  return app
}
