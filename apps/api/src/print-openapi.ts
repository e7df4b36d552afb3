import { buildApp } from './app.ts'

/** Prints the API's description without a database: no endpoint is called. */
const nowhere = { pool: { on: () => undefined }, prisma: {}, close: async () => undefined }
const app = await buildApp({
  // never asked for anything: the description is made from the contract alone
  db: nowhere as unknown as Parameters<typeof buildApp>[0]['db'],
  files: {
    put: async () => '',
    open: async () => null,
    check: async () => ({ first: 'missing', second: 'missing', mended: false }),
  },
  secrets: { deriveToken: () => '', seal: () => Buffer.alloc(0), open: () => null },
  scan: null,
  clock: () => new Date(0),
  demo: null,
  publicUrl: null,
  mailFrom: null,
  provider: null,
  secureCookie: false,
  trustProxy: false,
  logLevel: 'silent',
  webFolder: null,
  checkResponses: false,
})
await app.ready()
process.stdout.write(`${JSON.stringify(app.swagger(), null, 2)}\n`)
await app.close()
