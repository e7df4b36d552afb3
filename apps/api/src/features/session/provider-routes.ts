import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { openCtx } from '../../platform/serve.ts'
import { beginErrand, endErrand, type ProviderSettings } from './provider.ts'
import { setCookie } from './session-cookie.ts'
import { signInByProvider } from './sign-in-by-provider.ts'

const HOME = '/api/session/provider'
const COOKIE = 'phoihop-errand'
const SEALED_FOR = 'errand'
const MINUTES = 10

const Errand = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  back: z.string(),
  at: z.number(),
})
const Query = z.object({ back: z.string().optional() })

/** The two pages of signing in at a provider: going there and coming back. Browsers are sent on, nothing is answered. */
export function serveProvider(app: FastifyInstance, provider: ProviderSettings, publicUrl: string): void {
  const callbackUrl = `${publicUrl}${HOME}/callback`
  const hidden = { schema: { hide: true } }
  app.get(HOME, hidden, async (request, reply) => {
    try {
      const { url, errand } = await beginErrand(provider, callbackUrl)
      const kept = { ...errand, back: safeBack(Query.parse(request.query).back), at: Date.now() }
      const sealed = app.means.secrets.seal(SEALED_FOR, JSON.stringify(kept)).toString('base64url')
      reply.setCookie(COOKIE, sealed, { ...attributes(app), maxAge: MINUTES * 60 })
      return await reply.redirect(url)
    } catch (error) {
      request.log.warn({ err: error }, 'the sign-in provider does not answer')
      return reply.redirect('/sign-in?trouble=provider')
    }
  })
  app.get(`${HOME}/callback`, hidden, async (request, reply) => {
    reply.clearCookie(COOKIE, attributes(app))
    try {
      return await reply.redirect(await comeBack(app, { request, reply }, provider, publicUrl))
    } catch (error) {
      if (!(error instanceof AppError)) request.log.warn({ err: error }, 'sign-in by provider')
      return reply.redirect(
        `/sign-in?trouble=${error instanceof AppError ? (TROUBLES[error.code] ?? 'provider') : 'provider'}`,
      )
    }
  })
}

const TROUBLES: Partial<Record<AppError['code'], string>> = {
  'session/wrong-credentials': 'no-account',
  'session/account-disabled': 'disabled',
  'session/no-post': 'no-post',
}

/** Checks what came back against what the browser kept, opens the session, and says where to go. */
async function comeBack(
  app: FastifyInstance,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  provider: ProviderSettings,
  publicUrl: string,
): Promise<string> {
  const sealed = Buffer.from(request.cookies[COOKIE] ?? '', 'base64url')
  const kept = Errand.parse(JSON.parse(app.means.secrets.open(SEALED_FOR, sealed) ?? 'null'))
  if (Date.now() - kept.at > MINUTES * 60_000) throw new Error('the errand took too long')
  const vouched = await endErrand(provider, new URL(request.url, publicUrl), kept)
  const signedIn = await signInByProvider(openCtx(app, request), vouched, request)
  setCookie(app, reply, signedIn.token)
  if (signedIn.ctx.session?.gate !== 'code') return kept.back
  return `/sign-in?${new URLSearchParams({ step: 'code', back: kept.back }).toString()}`
}

/** A page of this application, never another site's: browsers drop tabs and line ends, and "/⇥/" becomes "//". */
function safeBack(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])\P{Cc}*$/u.test(back) ? back : '/'
}

function attributes(app: FastifyInstance) {
  return { path: HOME, httpOnly: true, sameSite: 'lax' as const, secure: app.means.secureCookie }
}
