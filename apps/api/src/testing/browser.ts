import type { Endpoint } from '@phoihop/contract/endpoint'
import type { LightMyRequestResponse as Response } from 'fastify'
import type { Given, TestApp } from './test-app.ts'

/** A browser of its own: keeps the cookies it is given, as no test of one call does. */
export interface Browser {
  call(endpoint: Endpoint, given?: Given): Promise<Response>
  get(url: string): Promise<Response>
  cookies: Map<string, string>
}

export function openBrowser(app: TestApp): Browser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (answer: Response) => {
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: async (url) => keep(await app.inject({ url, headers: { cookie: cookie() } })),
    call: async (endpoint, given = {}) =>
      keep(await app.call(null, endpoint, { ...given, headers: { ...given.headers, cookie: cookie() } })),
  }
}
