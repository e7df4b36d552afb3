import { civilDateAt } from '@phoihop/domain/civil-date'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Exchange, SESSION_COOKIE } from '../../platform/serve.ts'
import { findSession } from '../../platform/session.ts'
import { countUnread } from './list-notices.ts'
import type { LivePages } from './live.ts'

/** Proxies cut lines on which nothing is said for a minute. */
const HEARTBEAT_MS = 25_000

/**
 * Says how many notices are unread, and again each time there is a new one, until the page is left. The session is held
 * against the database at every word and heartbeat without counting as used: whoever was signed out hears nothing more.
 */
export async function serveLive(app: FastifyInstance, pages: LivePages, ctx: Ctx, { request, reply }: Exchange) {
  const unread = await countUnread(ctx)
  if (!request.headers.accept?.includes('text/event-stream')) return unread
  const { raw } = reply
  const say = (data: { unread: number }) => raw.write(`event: unread\ndata: ${JSON.stringify(data)}\n\n`)
  const isStill = () => isStillSignedIn(app, request.cookies[SESSION_COOKIE], ctx)
  const told = () => {
    void isStill()
      .then(async (still) => (still ? say(await countUnread(ctx)) : raw.end()))
      .catch(() => raw.end())
  }
  const stop = await pages.open(ctx.actor.membershipId, told)
  if (!stop) throw new AppError('notices/too-many-open')
  // left before it was open: it says so no more, and would hold its place for ever
  if (raw.destroyed) {
    stop()
    return unread
  }
  const beat = setInterval(() => {
    void isStill().then(
      (still) => (still ? raw.write(':\n\n') : raw.end()),
      () => raw.end(),
    )
  }, HEARTBEAT_MS)
  raw.once('close', () => {
    clearInterval(beat)
    stop()
  })
  reply.hijack()
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 5000\n\n')
  say(unread)
  return unread
}

async function isStillSignedIn(app: FastifyInstance, token: string | undefined, ctx: Ctx): Promise<boolean> {
  const now = app.means.clock()
  const found = token ? await findSession(app.means.db, token, now, civilDateAt(now.getTime())) : null
  return found?.facts.gate === null && found.actor.membershipId === ctx.actor.membershipId
}
