import type { FastifyRequest } from 'fastify'

/** Addresses that are a right by themselves: their last part is a secret. */
const SECRET = /^(\/api\/calendars\/feed\/)[^?]+/u

/** A request as the log tells of it, without what only its sender may know. */
export function describeRequest({ method, url, ip, host }: Pick<FastifyRequest, 'method' | 'url' | 'ip' | 'host'>) {
  return { method, url: url.replace(SECRET, '$1…'), host, remoteAddress: ip }
}
