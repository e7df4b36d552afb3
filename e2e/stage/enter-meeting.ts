import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

interface MeetingGiven {
  title: string
  heldOn?: string
  /** in the series of Kết luận 07-KL/HU */
  inSeries?: boolean
}

/** A meeting of the own office entered without the screens, with every commune's UBND expected; answers its id. */
export async function enterMeeting(
  page: Page,
  { title, heldOn = '2017-06-20', inSeries }: MeetingGiven,
): Promise<string> {
  const session = await (await page.request.get('/api/session')).json()
  const officeId: string = session.post.organisation.id
  const series = inSeries ? await send(page, 'GET', '/api/meeting-series') : null
  const quarterly = series?.rows.find((one: { name: string }) => one.name.startsWith('Giao ban MTTQ'))
  const meeting = await send(page, 'POST', '/api/meetings', {
    title,
    kind: 'quarterly',
    heldOn,
    beginsAt: '08:00',
    endsAt: '11:00',
    mode: 'online',
    hostId: officeId,
    convenerId: officeId,
    seriesId: quarterly?.id ?? null,
    chairName: 'Lê Văn Thí Dụ',
    chairPost: 'Bí thư Huyện ủy',
    secretaryName: 'Nguyễn Thị Thư Ký',
    place: 'Phòng họp trực tuyến',
  })
  await send(page, 'PUT', `/api/meetings/${meeting.id}/seat-rules`, {
    version: 0,
    rules: [{ tierCode: 'commune', post: 'Chủ tịch UBND xã', classCode: 'communes' }],
  })
  return meeting.id
}

async function send(page: Page, method: string, path: string, data?: unknown) {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }
  const answer = await page.request.fetch(path, { method, headers, ...(data === undefined ? {} : { data }) })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}
