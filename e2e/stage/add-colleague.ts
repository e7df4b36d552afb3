import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const PASSWORD = 'bến sông trăng sáng'

/**
 * A second secretary in the office of somebody: invited by the administrator whose page this is, with a password set by
 * the link that waits while no mail server is known. Answers the address.
 */
export async function addColleague(administrator: Page, organisationId: string, fullName: string): Promise<string> {
  const email = `thuky.${randomUUID().slice(0, 8)}@songmo.example`
  await send(administrator, '/api/people', {
    fullName,
    post: { organisationId, post: 'Chuyên viên', function: 'secretary', startsOn: '2017-01-01' },
    account: { email },
  })
  const waiting: { mails: { id: string; person: { fullName: string } }[] } = await (
    await administrator.request.get('/api/settings/mail')
  ).json()
  const mail = waiting.mails.find((one) => one.person.fullName === fullName)
  const { url } = await send(administrator, `/api/mails/${mail?.id ?? ''}/link`)
  await send(administrator, '/api/account-links/use', { token: new URL(url).hash.slice(1), password: PASSWORD })
  return email
}

/** Signs the page's own browser in as that colleague. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await send(page, '/api/session', { email, password: PASSWORD })
}

async function send(page: Page, path: string, data?: object): Promise<{ url: string }> {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }
  const answer = await page.request.post(path, { headers, ...(data && { data }) })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}
