import { calendarsApi } from '@phoihop/contract/calendars'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { serve, serveOpen } from '../../platform/serve.ts'
import { hashToken } from '../../platform/session.ts'
import { getMeetingFile, getSeriesFile } from './get-calendar-files.ts'
import { getFeed, makeFeed, removeFeed } from './keep-feed.ts'
import { listCalendar } from './list-calendar.ts'
import { type FeedMemory, readFeed } from './serve-feed.ts'

const ICS = 'text/calendar; charset=utf-8'
/** Calendar programs ask every minute to every day; more is a fault of theirs. */
const PER_MINUTE = 30
const GONE = 'Địa chỉ lịch này đã ngừng. Đăng nhập Phối Hợp, mở trang Lịch họp để lấy địa chỉ mới.\n'

export function serveCalendars(app: FastifyInstance): void {
  const { publicUrl } = app.means
  serve(app, calendarsApi.meetings, (ctx, { query }) => listCalendar(ctx, query))
  serve(app, calendarsApi.meetingFile, async (ctx, { params }, { reply }) =>
    asFile(reply, 'cuoc-hop', await getMeetingFile(ctx, params.id, publicUrl)),
  )
  serve(app, calendarsApi.seriesFile, async (ctx, { params }, { reply }) =>
    asFile(reply, 'loat-giao-ban', await getSeriesFile(ctx, params.id, publicUrl)),
  )
  serve(app, calendarsApi.getFeed, getFeed)
  serve(app, calendarsApi.makeFeed, makeFeed)
  serve(app, calendarsApi.removeFeed, removeFeed)
  serveFeed(app, publicUrl)
}

function serveFeed(app: FastifyInstance, publicUrl: string | null): void {
  const memory: FeedMemory = new Map()
  void app.register(async (open) => {
    open.addHook(
      'onRequest',
      open.rateLimit({
        max: PER_MINUTE,
        timeWindow: '1 minute',
        // by the address, not the machine: an office's computers share one
        keyGenerator: (request) => hashToken(request.url.split('?')[0] ?? '').toString('hex'),
      }),
    )
    serveOpen(open, calendarsApi.feed, async (ctx, { params }, { request, reply }) => {
      const feed = await readFeed(ctx, params.file.replace(/\.ics$/u, ''), { memory, publicUrl })
      if (feed === null) return plain(reply.code(410), GONE)
      const { etag, changedAt, body } = feed
      reply
        .header('cache-control', 'private, max-age=300, must-revalidate')
        .header('etag', etag)
        .header('last-modified', changedAt.toUTCString())
        .header('x-robots-tag', 'noindex')
        .header('referrer-policy', 'no-referrer')
      return isKnown(request.headers, feed) ? plain(reply.code(304), '') : asCalendar(reply, body)
    })
  })
}

/** What the program holds is what stands; If-None-Match goes before If-Modified-Since (RFC 9110, 13.2.2). */
function isKnown(
  headers: { 'if-none-match'?: string | undefined; 'if-modified-since'?: string | undefined },
  { etag, changedAt }: { etag: string; changedAt: Date },
): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) return known.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Number.isFinite(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}

function asCalendar(reply: FastifyReply, body: string): Buffer {
  reply.type(ICS)
  return Buffer.from(body)
}

function asFile(reply: FastifyReply, name: string, body: string): Buffer {
  reply.header('content-disposition', `attachment; filename="${name}.ics"`).header('x-content-type-options', 'nosniff')
  return asCalendar(reply, body)
}

function plain(reply: FastifyReply, words: string): Buffer {
  reply.type('text/plain; charset=utf-8')
  return Buffer.from(words)
}
