import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

/** Plans a meeting of Huyện ủy as the secretary on the page; answers its id. */
export async function planMeeting(page: Page, part: { title: string; heldOn: string }): Promise<string> {
  const bodies = await (await page.request.get('/api/address-options')).json()
  const committee = bodies.organisations.find(({ name }: { name: string }) => name.startsWith('Huyện ủy'))
  const answer = await page.request.post('/api/meetings', {
    data: {
      kind: 'other',
      beginsAt: '14:00',
      place: 'Hội trường nhỏ',
      chairName: 'Lê Văn Thí Dụ',
      hostId: committee.id,
      convenerId: committee.id,
      ...part,
    },
    headers: { 'idempotency-key': randomUUID(), origin: new URL(page.url()).origin },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  const { id } = await answer.json()
  return id
}
