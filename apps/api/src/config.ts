import path from 'node:path'
import { parseCivilDate } from '@phoihop/domain/civil-date'
import { z } from 'zod'
import type { S3Settings } from './platform/s3-store.ts'

const Flag = z.enum(['0', '1']).transform((text) => text === '1')

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  /** the second copy of each file; another disk guards against more than another folder */
  FILES_COPY_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.url().optional(),
  DATABASE_OWNER_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  /** the address people reach the product at: links in mails begin with it */
  PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** smtp://user:password@host:587 or smtps://… */
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  /** "Phối Hợp <phoihop@huyen.gov.vn>" */
  MAIL_FROM: z.string().min(3).max(200).optional(),
  /** seals second factors and makes one-time links; without it a file in DATA_DIR does */
  SECRET_KEY: z.string().min(32).max(500).optional(),
  /** the offices' own sign-in (OpenID Connect) */
  OIDC_ISSUER: z.url({ protocol: /^https?$/u }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(300).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).max(500).optional(),
  /** what its button says after "Đăng nhập qua" */
  OIDC_LABEL: z.string().min(1).max(60).default('tài khoản cơ quan'),
  /** an object store for files, in place of the folders: http(s)://host:port */
  S3_ENDPOINT: z.url({ protocol: /^https?$/u }).optional(),
  S3_REGION: z.string().min(1).max(100).default('us-east-1'),
  S3_BUCKET: z.string().min(3).max(63).optional(),
  /** where the second copy of each file stands */
  S3_COPY_BUCKET: z.string().min(3).max(63).optional(),
  S3_ACCESS_KEY: z.string().min(1).max(200).optional(),
  S3_SECRET_KEY: z.string().min(1).max(500).optional(),
  /** checks what is uploaded for viruses: tcp://host:3310 */
  CLAMD_URL: z.url({ protocol: /^tcp$/u }).optional(),
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
  filesCopyDir: string
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  logLevel: string
  publicUrl: string | null
  secretKey: string | null
  mail: { smtpUrl: string; from: string } | null
  provider: { issuer: string; clientId: string; clientSecret: string; label: string } | null
  s3: S3Settings | null
  clamdUrl: string | null
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
    filesCopyDir: path.resolve(e.FILES_COPY_DIR ?? path.join(e.DATA_DIR, 'files-copy')),
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? null,
    logLevel: e.LOG_LEVEL,
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/u, '') ?? null,
    secretKey: e.SECRET_KEY ?? null,
    mail: mailOf(e),
    provider: providerOf(e),
    s3: s3Of(e),
    clamdUrl: e.CLAMD_URL ?? null,
    trustProxy: e.TRUST_PROXY,
    secureCookie: e.SECURE_COOKIE,
    demoDate: e.DEMO_DATE ?? null,
  }
}

type Given = z.output<typeof Environment>

/** A half-set mail or sign-in would fail at the first use: it is refused at the start. */
function mailOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Given): Config['mail'] {
  if (SMTP_URL === undefined) return null
  if (MAIL_FROM === undefined || PUBLIC_URL === undefined)
    throw new Error('Đã đặt SMTP_URL thì phải đặt cả MAIL_FROM và PUBLIC_URL.')
  return { smtpUrl: SMTP_URL, from: MAIL_FROM }
}

function providerOf(e: Given): Config['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = e
  if (issuer === undefined) return null
  if (clientId === undefined || clientSecret === undefined || e.PUBLIC_URL === undefined)
    throw new Error('Đã đặt OIDC_ISSUER thì phải đặt cả OIDC_CLIENT_ID, OIDC_CLIENT_SECRET và PUBLIC_URL.')
  return { issuer, clientId, clientSecret, label: e.OIDC_LABEL }
}

function s3Of(e: Given): Config['s3'] {
  const given = [e.S3_ENDPOINT, e.S3_BUCKET, e.S3_COPY_BUCKET, e.S3_ACCESS_KEY, e.S3_SECRET_KEY]
  if (given.every((one) => one === undefined)) return null
  const [endpoint, bucket, copyBucket, accessKey, secretKey] = given
  if (!endpoint || !bucket || !copyBucket || !accessKey || !secretKey)
    throw new Error(
      'Đã dùng kho S3 thì phải đặt cả S3_ENDPOINT, S3_BUCKET, S3_COPY_BUCKET, S3_ACCESS_KEY và S3_SECRET_KEY.',
    )
  if (bucket === copyBucket) throw new Error('S3_COPY_BUCKET phải khác S3_BUCKET: đó là bản thứ hai của mỗi tệp.')
  return { endpoint, region: e.S3_REGION, bucket, copyBucket, accessKey, secretKey }
}
