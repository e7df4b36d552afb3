import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { sessionApi } from '@phoihop/contract/session'
import Provider from 'oidc-provider'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

const PUBLIC_URL = 'https://phoihop.example'
const CALLBACK = `${PUBLIC_URL}/api/session/provider/callback`
const CLIENT = { client_id: 'phoihop', client_secret: 'a secret of the two, long enough for both' }

let server: Server
let issuer: string
/** whom the provider knows: sub → claims */
const people = new Map<string, Record<string, unknown>>()
let app: TestApp

beforeAll(async () => {
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // listening on TCP it has a port
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [CALLBACK], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...people.get(sub), sub }) }),
    conformIdTokenClaims: false,
  })
  const answer = provider.callback()
  server.on('request', (request, reply) => void answer(request, reply))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

beforeEach(async () => {
  people.clear()
  app = await createTestApp({
    publicUrl: PUBLIC_URL,
    provider: { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret, label: 'tài khoản tỉnh' },
  })
})
afterEach(() => app.close())

/** Goes through the provider's own pages as `sub`; answers the address it sends the browser back to. */
async function passProvider(start: string, sub: string): Promise<string> {
  const cookies = new Map<string, string>()
  const go = async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(new URL(url, issuer), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    return answer
  }
  let url = start
  for (let step = 0; step < 12; step += 1) {
    const answer = await go(url)
    const next = answer.headers.get('location')
    if (next?.startsWith(CALLBACK)) return next
    if (next) {
      url = next
      continue
    }
    // a page of the provider's test desk: first who one is, then whether this site may know
    const words = await answer.text()
    const form = words.includes('name="login"') ? { prompt: 'login', login: sub, password: 'x' } : { prompt: 'consent' }
    const sent = await go(url, form)
    url = sent.headers.get('location') ?? url
  }
  throw new Error('the provider did not send the browser back')
}

const pathOf = (url: string) => url.slice(PUBLIC_URL.length)

async function comeIn(browser: Browser, sub: string, back = '/figures') {
  const gone = await browser.get(`/api/session/provider?back=${encodeURIComponent(back)}`)
  return browser.get(pathOf(await passProvider(String(gone.headers.location), sub)))
}

const secretary = { email: 'Secretary@here.example', email_verified: true }

test('an account here is entered by an address the provider has verified, and from then on by its identity', async () => {
  people.set('an', secretary)
  const browser = openBrowser(app)
  expect((await comeIn(browser, 'an')).headers.location).toBe('/figures')
  expect((await browser.call(sessionApi.current)).json()).toMatchObject({ person: { fullName: 'Người secretary' } })
  people.set('an', { email: 'renamed@elsewhere.example', email_verified: true })
  const again = openBrowser(app)
  expect((await comeIn(again, 'an')).headers.location).toBe('/figures')
  expect((await again.call(sessionApi.current)).json()).toMatchObject({ person: { fullName: 'Người secretary' } })
})

test('the way back leads to no other site, however it is written', async () => {
  people.set('an', secretary)
  for (const back of ['//evil.example', '/\\evil.example', '/\t/evil.example'])
    expect((await comeIn(openBrowser(app), 'an', back)).headers.location).toBe('/')
})

test.each([
  ['who has no account here', { email: 'nobody@elsewhere.example', email_verified: true }],
  ['an address the provider has not verified', { email: 'secretary@here.example', email_verified: false }],
  ['who tells no address', {}],
])('%s does not get in', async (_name, claims) => {
  people.set('x', claims)
  const browser = openBrowser(app)
  expect((await comeIn(browser, 'x')).headers.location).toBe('/sign-in?trouble=no-account')
  expect((await browser.call(sessionApi.current)).statusCode).toBe(401)
})

test('a second identity with the address of a bound account does not get in', async () => {
  people.set('an', secretary)
  await comeIn(openBrowser(app), 'an')
  people.set('imposter', secretary)
  const browser = openBrowser(app)
  expect((await comeIn(browser, 'imposter')).headers.location).toBe('/sign-in?trouble=no-account')
})

test('a disabled account does not get in', async () => {
  people.set('an', secretary)
  await comeIn(openBrowser(app), 'an')
  const { accountId } = app.world.person('here:secretary')
  await app.db.prisma.account.update({ where: { id: accountId }, data: { disabledAt: app.now() } })
  expect((await comeIn(openBrowser(app), 'an')).headers.location).toBe('/sign-in?trouble=disabled')
})

test('a return that this browser did not begin, or with another state, opens nothing', async () => {
  people.set('an', secretary)
  const browser = openBrowser(app)
  const gone = await browser.get('/api/session/provider')
  const back = pathOf(await passProvider(String(gone.headers.location), 'an'))
  const victim = openBrowser(app)
  expect((await victim.get(back)).headers.location).toBe('/sign-in?trouble=provider')
  const tampered = back.replace(/state=[^&]+/u, 'state=another')
  expect((await browser.get(tampered)).headers.location).toBe('/sign-in?trouble=provider')
  // the errand is over with its first return
  expect((await browser.get(back)).headers.location).toBe('/sign-in?trouble=provider')
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
  'the way back never leads to %s',
  async (back) => {
    people.set('an', secretary)
    expect((await comeIn(openBrowser(app), 'an', back)).headers.location).toBe('/')
  },
)

test('an account with a second factor is still asked for its code', async () => {
  people.set('an', secretary)
  const { accountId } = app.world.person('here:secretary')
  await app.db.prisma.secondFactor.create({ data: { accountId, secret: Uint8Array.from([1]), confirmedAt: app.now() } })
  const browser = openBrowser(app)
  expect((await comeIn(browser, 'an')).headers.location).toBe('/sign-in?step=code&back=%2Ffigures')
  expect((await browser.call(sessionApi.current)).json()).toMatchObject({ code: 'session/code-needed' })
  expect((await browser.call(sessionApi.giveCode, { body: { code: '000000' } })).json()).toMatchObject({
    code: 'session/wrong-code',
  })
})

test('the sign-in page is told of it only where it is set up', async () => {
  expect((await app.call(null, sessionApi.ways)).json()).toEqual({ provider: { label: 'tài khoản tỉnh' } })
})
