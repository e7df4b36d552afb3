/**
 * Who may import whom: the one place that draws it. `*` stands for a slice, so a new folder is guarded the day it is
 * made; the longest folder that fits names the zone of a file.
 */
const ZONES = {
  domain: 'packages/domain',
  'domain/policy': 'packages/domain/src/policy',
  contract: 'packages/contract',
  reader: 'packages/reader',
  paper: 'packages/paper',
  manuscript: 'packages/manuscript',
  'new package': 'packages/*',
  prisma: 'prisma',
  'prisma/testing': 'prisma/src/testing',
  'prisma/builders': 'prisma/src/builders',
  'api/app': 'apps/api',
  'api/platform': 'apps/api/src/platform',
  'api/testing': 'apps/api/src/testing',
  'api/features': 'apps/api/src/features/*',
  'web/root': 'apps/web',
  'web/app': 'apps/web/src/app',
  'web/features': 'apps/web/src/features/*',
  'web/ui': 'apps/web/src/ui',
  'web/lib': 'apps/web/src/lib',
  'web/testing': 'apps/web/src/testing',
  'new app': 'apps/*',
  e2e: 'e2e',
}

const SERVER = ['contract', 'domain', 'domain/policy', 'prisma']

/** A zone may always import itself (a slice: itself only); whatever is not written here is refused. */
const ARROWS = {
  domain: ['domain/policy'],
  'domain/policy': ['domain'],
  contract: ['domain', 'domain/policy'],
  reader: ['domain'],
  paper: ['domain'],
  manuscript: ['domain'],
  'new package': ['domain'],
  prisma: ['domain'],
  'prisma/testing': ['prisma', 'prisma/builders', 'domain'],
  'prisma/builders': ['prisma', 'domain'],
  'api/platform': SERVER,
  'api/features': [...SERVER, 'api/platform', 'reader', 'paper', 'manuscript'],
  'api/app': [...SERVER, 'api/platform', 'api/features', 'reader', 'paper', 'manuscript'],
  'api/testing': [
    ...SERVER,
    'api/platform',
    'api/features',
    'api/app',
    'prisma/testing',
    'prisma/builders',
    'reader',
    'paper',
    'manuscript',
  ],
  'web/ui': ['web/lib', 'domain'],
  'web/lib': ['web/ui', 'contract', 'domain'],
  'web/features': ['web/ui', 'web/lib', 'contract', 'domain', 'manuscript'],
  'web/app': ['web/features', 'web/ui', 'web/lib', 'contract', 'domain'],
  'web/root': ['web/app', 'web/ui', 'web/lib'],
  'web/testing': ['web/app', 'web/features', 'web/ui', 'web/lib', 'contract', 'domain'],
  e2e: ['prisma/testing', 'prisma/builders'],
}

/** What tests may import besides: a test of a slice starts the whole application. */
const TEST_ARROWS = {
  paper: ['reader'],
  'api/platform': ['api/testing', 'api/app', 'prisma/testing', 'prisma/builders'],
  'api/features': ['api/testing', 'api/app', 'prisma/testing', 'prisma/builders'],
  'api/app': ['api/testing', 'prisma/testing', 'prisma/builders'],
  'web/ui': ['web/testing'],
  'web/lib': ['web/testing'],
  'web/features': ['web/testing'],
  'web/app': ['web/testing'],
  prisma: ['prisma/testing', 'prisma/builders'],
}

/** Packages from npm and Node that the purest zones may use; the others choose freely. Tests choose freely. */
const PACKAGES = { domain: [], 'domain/policy': [], contract: ['zod'] }

/** Which slice of the API may call which other slice's `public.ts`. Without circles. */
const MAY_CALL = {
  reviews: ['conclusions'],
  amendments: ['conclusions', 'tasks'],
  conclusions: ['deliveries', 'files', 'number-books', 'organisations', 'meetings', 'readings', 'renditions', 'tasks'],
  deliveries: ['organisations', 'renditions'],
  renditions: ['figures', 'files', 'look-backs', 'sittings', 'tasks'],
  readings: ['files', 'organisations', 'tasks'],
  tasks: ['files', 'organisations'],
  figures: ['tasks'],
  imports: ['organisations', 'people'],
  invitations: ['meetings', 'number-books', 'organisations', 'renditions', 'sites'],
  sites: ['organisations'],
  manuscripts: ['conclusions', 'readings'],
  integrity: ['audit', 'conclusions'],
  meetings: ['organisations'],
  sittings: ['files', 'meetings', 'organisations'],
  'look-backs': ['meetings', 'sittings', 'tasks'],
  people: ['organisations', 'account'],
  regulations: ['files', 'meetings', 'organisations', 'tasks'],
  calendars: ['meetings'],
  session: ['account'],
  settings: ['account'],
  successions: ['conclusions', 'meetings', 'organisations', 'people', 'proposals', 'regulations', 'tasks'],
  proposals: ['files', 'organisations', 'tasks'],
  'task-forms': ['files', 'imports', 'tasks'],
  urgings: ['number-books', 'organisations', 'renditions', 'tasks'],
  'unit-reports': ['figures', 'meetings', 'organisations', 'proposals', 'renditions'],
}

export const DRAWING = { ZONES, ARROWS, TEST_ARROWS, PACKAGES, MAY_CALL }
