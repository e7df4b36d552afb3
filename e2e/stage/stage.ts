import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { PEOPLE, type Person } from './people.ts'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

interface Stage {
  /** what the pages were refused and what broke in them; told when the journey fails */
  told: string[]
  /** opens a page as somebody, in the browser of the journey */
  enter: (person: Person, path: string) => Promise<Page>
  /** the same at a machine of their own, for journeys of two people */
  enterElsewhere: (person: Person, path: string) => Promise<Page>
}

/** `test` of Playwright, with people who are signed in already. Signing in itself is a journey of its own. */
export const test = base.extend<Stage, { sessions: Map<Person, Cookies> }>({
  baseURL: async ({ browserName: _ }, give) => give(address()),
  // one session for each person and worker: signing in is limited to so many times a minute
  sessions: [async ({ browserName: _ }, give) => give(new Map()), { scope: 'worker' }],
  told: async ({ browserName: _ }, give, info) => {
    const told: string[] = []
    await give(told)
    if (info.status !== info.expectedStatus && told.length > 0)
      await info.attach('refused', { body: told.join('\n'), contentType: 'text/plain' })
  },
  enter: async ({ page, sessions, told }, give) => {
    listen(page.context(), told)
    await give((person, path) => enter(page, sessions, person, path))
  },
  enterElsewhere: async ({ browser, sessions, told }, give) => {
    const contexts: BrowserContext[] = []
    await give(async (person, path) => {
      const context = await browser.newContext({ baseURL: address() })
      listen(context, told)
      contexts.push(context)
      return enter(await context.newPage(), sessions, person, path)
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

async function enter(page: Page, sessions: Map<Person, Cookies>, person: Person, path: string): Promise<Page> {
  const context = page.context()
  const known = sessions.get(person)
  if (known) await context.addCookies(known)
  else {
    await signInQuietly(page, person)
    sessions.set(person, await context.cookies())
  }
  await page.goto(path)
  return page
}

function listen(context: BrowserContext, told: string[]): void {
  const started = Date.now()
  const tell = (words: string) => told.push(`${((Date.now() - started) / 1000).toFixed(1)} s  ${words}`)
  const pathOf = (url: string) => new URL(url).pathname
  context.on('response', (answer) => {
    const call = `${answer.request().method()} ${pathOf(answer.url())}`
    if (answer.status() >= 400 || (answer.url().includes('/api/') && answer.request().method() !== 'GET'))
      tell(`${answer.status()} ${call}`)
  })
  context.on('requestfailed', (request) => {
    tell(`${request.failure()?.errorText ?? 'failed'} ${request.method()} ${pathOf(request.url())}`)
  })
  context.on('weberror', (error) => tell(String(error.error())))
}

/** Signs in without the sign-in page; the session is the page's own. */
export async function signInQuietly(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post(`${address()}/api/session/demo`, {
    data: { email: PEOPLE[person] },
    headers: { origin: address() },
  })
  expect(answer.status(), `${PEOPLE[person]} signs in`).toBe(200)
}

function address(): string {
  const told = process.env.PHOIHOP_ADDRESS
  if (told === undefined) throw new Error('start-product.ts tells the address')
  return told
}
