import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseOne } from '../../stage/choose-one.ts'
import { enterDraft } from '../../stage/enter-draft.ts'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

const EARLIER = {
  number: '81',
  issuedOn: '2017-06-12',
  sensitivity: 'public',
  subject: 'Họp giao ban thử về cơ sở vật chất',
  text: '1. Giao UBND xã An Phú rà soát cơ sở vật chất; hoàn thành trước ngày 16/6/2017.\n\nTrên đây là kết luận./.',
}
const LATER = {
  number: '82',
  issuedOn: '2017-06-20',
  sensitivity: 'public',
  subject: 'Lùi thời hạn rà soát cơ sở vật chất',
  text: '1. Thống nhất lùi thời hạn rà soát cơ sở vật chất của UBND xã An Phú.\n\nTrên đây là kết luận./.',
}

test('văn bản đến xã, xã mở và xác nhận; văn bản sau lùi hạn, việc đang mở theo sau khi có người xác nhận; ai cũng đọc được bản công khai', async ({
  enter,
  enterElsewhere,
  browser,
  baseURL,
}) => {
  const secretary = await enter('secretary', '/my-work')
  const earlier = await issueEarlier(secretary)
  const officer = await enterElsewhere('officer', '/deliveries')
  await test.step('xã mở văn bản và xác nhận đã nhận', () => receive(officer))
  await test.step('thư ký thấy xã đã mở', async () => {
    await secretary.goto(`/conclusions/${earlier}`)
    await secretary.getByText('Đã gửi: 1/1 nơi đã mở').click()
    await expect(secretary.getByRole('table', { name: 'Văn bản đã gửi đến những đâu' })).toContainText('Trần Thị Ví Dụ')
    await picture(secretary, 'sent')
  })
  const later = await enterDraft(secretary, LATER)
  await test.step('dự thảo ghi sửa đổi văn bản trước, lùi hạn một việc', () => amend(secretary, later))
  await test.step('ban hành, rồi xác nhận việc đang mở theo', async () => {
    await issue(secretary, later)
    await secretary.goto(`/conclusions/${later}`)
    await secretary.getByRole('button', { name: 'Xác nhận 1 phần việc' }).click()
    await expect(secretary.getByText('1 phần việc đã theo văn bản này.')).toBeVisible()
  })
  await test.step('xã thấy văn bản cũ đã được sửa đổi, hạn mới bên hạn ban đầu', async () => {
    await officer.goto(`/conclusions/${earlier}`)
    await expect(officer.getByRole('link', { name: 'Đã được sửa đổi bởi 82-KL/HU ngày 20/6/2017' })).toBeVisible()
    await officer.getByRole('link', { name: 'Xem nhiệm vụ' }).click()
    await expect(officer.getByText('Hạn đầu 15/6/2017', { exact: false })).toContainText('hạn hiện hành: 30/9/2017')
    await expect(officer.getByText('Theo 82-KL/HU: thời hạn mới là ngày 30/9/2017.').first()).toBeVisible()
  })
  await test.step('người chưa đăng nhập đọc trang công khai', async () => {
    const stranger = await browser.newPage(baseURL === undefined ? {} : { baseURL })
    await stranger.goto('/public?q=81')
    await expect(stranger.getByRole('table', { name: 'Các văn bản công khai' })).toContainText('Đã được sửa đổi')
    await stranger.getByRole('link', { name: 'Kết luận 81-KL/HU' }).click()
    await expect(stranger.getByRole('link', { name: 'Sửa đổi bởi 82-KL/HU ngày 20/6/2017' })).toBeVisible()
    await expect(stranger.getByText('Giao UBND xã An Phú rà soát cơ sở vật chất')).toBeVisible()
    await picture(stranger, 'public-paper')
    await stranger.close()
  })
})

/** A paper that gives An Phú work and goes to it; made without the screens, which journeys of their own walk. */
async function issueEarlier(page: Page): Promise<string> {
  const { rows } = await (await page.request.get('/api/organisations?q=ubnd%20xa%20an%20phu')).json()
  const recipients = [{ words: 'UBND xã An Phú', organisationId: rows[0].id, content: 'whole' }]
  const id = await enterDraft(page, { ...EARLIER, recipients })
  const paper = await (await page.request.get(`/api/conclusions/${id}`)).json()
  const start = paper.text.indexOf('Giao UBND')
  const deadline = { kind: 'day', words: 'trước ngày 16/6/2017', dueOn: '2017-06-15' }
  await post(page, `/api/conclusions/${id}/tasks`, {
    start,
    end: paper.text.indexOf('.', start + 60),
    force: 'order',
    output: null,
    deadline,
    addresses: [{ role: 'lead', organisationId: rows[0].id }],
  })
  await issue(page, id)
  return id
}

async function receive(page: Page) {
  const row = page.getByRole('row').filter({ hasText: '81-KL/HU' })
  await expect(row).toContainText('Chưa mở')
  await picture(page, 'inbox')
  await row.getByRole('link', { name: '81-KL/HU' }).click()
  await page.getByRole('button', { name: 'Xác nhận đã nhận' }).click()
  await expect(page.getByText(/^Đã xác nhận đã nhận: Trần Thị Ví Dụ/u)).toBeVisible()
}

async function amend(page: Page, later: string) {
  await page.goto(`/conclusions/${later}`)
  await page.getByRole('button', { name: 'Ghi thay thế, sửa đổi…' }).click()
  const dialog = page.getByRole('dialog')
  await chooseOne(dialog, 'Thêm văn bản trước', '81', /81-KL\/HU/u)
  await dialog.getByLabel('Mục 1: làm gì với việc này').selectOption('Lùi hạn')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByText('Lùi hạn, giãn tiến độ thì ghi thời hạn mới.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Mục 1: thời hạn mới' }).fill('30/9/2017')
  await picture(page, 'amend')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Mục 1: lùi hạn đến ngày 30/9/2017')).toBeVisible()
}

async function issue(page: Page, id: string) {
  const { version } = await (await page.request.get(`/api/conclusions/${id}`)).json()
  await post(page, `/api/conclusions/${id}/issue`, { version })
}

async function post(page: Page, address: string, data: object) {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }
  const answer = await page.request.post(address, { headers, data })
  expect(answer.status(), await answer.text()).toBe(200)
}
