import type { Endpoint, SessionGate } from '@phoihop/contract/endpoint'
import type { ErrorCode } from '@phoihop/contract/error-codes'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { unreachable } from '@phoihop/domain/unreachable'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { AppError } from './app-error.ts'
import type { Ctx, OpenCtx } from './ctx.ts'
import { findSession, type SessionFacts, touchSession } from './session.ts'

export const SESSION_COOKIE = 'phoihop-session'

export interface Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
}

/** Serves an endpoint of the contract to signed-in people: the input is checked before, the answer is what it declares. */
export function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  endpoint: Endpoint<P, Q, B, R>,
  handle: (ctx: Ctx, input: Input<P, Q, B>, exchange: Exchange) => Promise<z.input<R>>,
): void {
  serveOpen(app, endpoint, async (open, input, exchange) => {
    const ctx = await signedIn(open, exchange.request, endpoint)
    return handle(ctx, input, exchange)
  })
}

export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

/** The same for endpoints that answer without a session. */
export function serveOpen<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  endpoint: Endpoint<P, Q, B, R>,
  handle: (ctx: OpenCtx, input: Input<P, Q, B>, exchange: Exchange) => Promise<z.input<R>>,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { endpoint },
    schema: schemaOf(endpoint),
    handler: async (request, reply) => {
      const ctx = openCtx(app, request, endpoint)
      // the validator compiler has parsed all three with the endpoint's schemas
      const input = { params: request.params, query: request.query, body: request.body } as Input<P, Q, B>
      return handle(ctx, input, { request, reply })
    },
  })
}

function schemaOf(endpoint: Endpoint) {
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE' && endpoint.body.type !== 'pipe'
  return {
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[2] ?? 'api'],
    params: endpoint.params,
    querystring: endpoint.query,
    ...(hasBody && { body: endpoint.body }),
    response: { 200: endpoint.response },
  }
}

/** What every use case gets of a request, whoever sends it. */
export function openCtx(app: FastifyInstance, request: FastifyRequest, endpoint?: Endpoint): OpenCtx {
  const { db, files, secrets, clock, phoneClock, demo } = app.means
  const now = clock()
  return {
    db,
    files,
    secrets,
    now,
    today: civilDateAt(now.getTime()),
    ...(phoneClock && { phoneNow: phoneClock() }),
    requestId: request.id,
    address: request.ip.slice(0, 60),
    demo: demo !== null,
    idempotencyKey: endpoint ? idempotencyKey(request, endpoint) : null,
  }
}

async function signedIn(open: OpenCtx, request: FastifyRequest, endpoint: Endpoint): Promise<Ctx> {
  const token = request.cookies[SESSION_COOKIE]
  const found = token ? await findSession(open.db, token, open.now, open.today) : null
  if (!found) throw new AppError('session/missing')
  const { actor, facts } = found
  if (facts.gate !== null && !endpoint.alsoWhen?.includes(facts.gate)) throw new AppError(refusalOf(facts.gate, facts))
  if (facts.gate !== 'locked') await touchSession(open.db, facts, open.now)
  return { ...open, actor, session: facts }
}

function refusalOf(gate: SessionGate, { duty }: SessionFacts): ErrorCode {
  switch (gate) {
    case 'locked':
      return 'session/locked'
    case 'code':
      return 'session/code-needed'
    case 'set-up':
      return duty === 'change-password' ? 'session/password-change-needed' : 'session/second-factor-needed'
    default:
      return unreachable(gate)
  }
}

function idempotencyKey(request: FastifyRequest, endpoint: Endpoint): string | null {
  if (!endpoint.onceByKey) return null
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 100) throw new AppError('request/key-missing')
  return key
}
