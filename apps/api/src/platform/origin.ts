import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from './app-error.ts'

/**
 * Refuses a change that a browser sends from a page of somebody else. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); programs that are no browser send neither and hold no cookie they did not ask for.
 */
export async function refuseForeignOrigins(request: FastifyRequest, _reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new AppError('request/foreign-origin')
  const { origin } = request.headers
  if (origin !== undefined && hostOf(origin) !== request.host) throw new AppError('request/foreign-origin')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
