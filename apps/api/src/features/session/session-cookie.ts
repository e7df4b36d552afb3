import type { FastifyInstance, FastifyReply } from 'fastify'
import { SESSION_COOKIE } from '../../platform/serve.ts'
import { SESSION_HOURS } from '../../platform/session.ts'

export function setCookie(app: FastifyInstance, reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, { ...attributes(app), maxAge: SESSION_HOURS * 3600 })
}

export function clearCookie(app: FastifyInstance, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, attributes(app))
}

function attributes(app: FastifyInstance) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: app.means.secureCookie }
}
