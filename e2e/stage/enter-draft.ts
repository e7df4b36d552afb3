import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

const TEXT = [
  'Số 78-KL/HU',
  'KẾT LUẬN',
  'Họp giao ban thử để xem trang đánh dấu',
  'Đồng chí chủ trì kết luận như sau:',
  '1. Giao Phòng Nội vụ rà soát lực lượng trực.',
  '2. Thống nhất đánh giá như dự thảo báo cáo.',
].join('\n\n')

/** A draft of the journey's own, entered without the screens; answers its id. The page's session may enter papers. */
export async function enterDraft(page: Page, given: Record<string, unknown> = {}): Promise<string> {
  const { origin } = new URL(page.url())
  const session = await (await page.request.get('/api/session')).json()
  const answer = await page.request.post('/api/conclusions', {
    headers: { origin, 'idempotency-key': randomUUID() },
    data: {
      form: 'conclusion',
      issuerId: session.post.organisation.id,
      meetingId: null,
      number: null,
      symbol: 'KL/HU',
      subject: 'Họp giao ban thử để xem trang đánh dấu',
      place: null,
      issuedOn: null,
      signerAuthority: null,
      signerPost: null,
      signerName: null,
      sensitivity: 'internal',
      recipients: [],
      text: TEXT,
      ...given,
    },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return (await answer.json()).id
}
