import path from 'node:path'
import { parseCivilDate } from '@phoihop/domain/civil-date'
import { z } from 'zod'

const Flag = z.enum(['0', '1']).transform((text) => text === '1')

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_OWNER_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  /** 1 behind a proxy that sets X-Forwarded-For */
  TRUST_PROXY: Flag.default(false),
  /** 1 when people reach the server over https: the cookie is then sent over https only */
  SECURE_COOKIE: Flag.default(false),
  /** moves the demo's clock on to the morning of that day */
  DEMO_DATE: z
    .string()
    .refine((text) => parseCivilDate(text) !== null, 'viết dạng 2025-07-01')
    .optional(),
})

/** All settings of a running server; main reads them once from the environment. */
export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  logLevel: string
  trustProxy: boolean
  secureCookie: boolean
  demoDate: string | null
}

/** Reads the settings; refuses with the names of those that are wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Biến môi trường không đúng: ${wrong.join('; ')}`)
  }
  const e = parsed.data
  return {
    port: e.PORT,
    // the demo hands out accounts by one click: it answers this machine only, unless told otherwise
    host: e.HOST ?? (e.DATABASE_URL ? '0.0.0.0' : '127.0.0.1'),
    dataDir: path.resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? null,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
    secureCookie: e.SECURE_COOKIE,
    demoDate: e.DEMO_DATE ?? null,
  }
}
