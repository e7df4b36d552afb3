import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const PASSWORD = 'mot-mat-khau-du-dai'

/** A second secretary in the office of somebody, entered by the administrator whose page this is; answers the address. */
export async function addColleague(administrator: Page, organisationId: string, fullName: string): Promise<string> {
  const email = `thuky.${randomUUID().slice(0, 8)}@songmo.example`
  const answer = await administrator.request.post('/api/people', {
    headers: { origin: new URL(administrator.url()).origin, 'idempotency-key': randomUUID() },
    data: {
      fullName,
      post: { organisationId, post: 'Chuyên viên', function: 'secretary', startsOn: '2017-01-01' },
      account: { email, password: PASSWORD },
    },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return email
}

/** Signs the page's own browser in as that colleague. */
export async function signInAs(page: Page, email: string): Promise<void> {
  const { origin } = new URL(page.url())
  const answer = await page.request.post('/api/session', { data: { email, password: PASSWORD }, headers: { origin } })
  expect(answer.status(), await answer.text()).toBe(200)
}
