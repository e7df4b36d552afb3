import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenCtx } from '../../platform/ctx.ts'
import { type TryCount, tryCountOf } from './tries.ts'

const DEVICE_COOKIE = 'phoihop-device'
const DEVICE_DAYS = 180

/**
 * The count of tries for an address on this device. A browser that signed in to it before has a count of its own, so
 * that nobody locks others out by guessing at their address from elsewhere (OWASP "device cookies").
 */
export function triesOf(ctx: OpenCtx, email: string, request: FastifyRequest): TryCount {
  return tryCountOf(email, knownDevice(ctx, email, request) ?? '')
}

function knownDevice(ctx: OpenCtx, email: string, request: FastifyRequest): string | null {
  const [nonce = '', proof = ''] = (request.cookies[DEVICE_COOKIE] ?? '').split('.')
  const [given, wanted] = [Buffer.from(proof), Buffer.from(proofOf(ctx, email, nonce))]
  return nonce.length === NONCE_LENGTH && given.length === wanted.length && timingSafeEqual(given, wanted)
    ? nonce
    : null
}

const NONCE_LENGTH = 22

/** After a success the browser is known for this address. */
export function rememberDevice(ctx: OpenCtx, email: string, reply: FastifyReply, secure: boolean): void {
  const nonce = randomBytes(16).toString('base64url')
  reply.setCookie(DEVICE_COOKIE, `${nonce}.${proofOf(ctx, email, nonce)}`, {
    path: '/api',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: DEVICE_DAYS * 86_400,
  })
}

function proofOf(ctx: OpenCtx, email: string, nonce: string): string {
  return ctx.secrets.deriveToken('device', `${email.toLowerCase()} ${nonce}`)
}
