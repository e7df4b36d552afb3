import type { Page } from '@playwright/test'
import { readSeed } from '../../stage/read-seed.ts'
import { expect, test } from '../../stage/stage.ts'

test('thư ký chọn tệp Thông báo 63/TB-UBND, xem lại, xác nhận từng việc gợi ý bằng chuột, rồi ban hành', async ({
  enter,
}) => {
  test.setTimeout(120_000)
  const page = await enter('secretary', '/conclusions/new')
  await test.step('tệp không đọc được thì bị báo, nội dung đã nhập vẫn còn', () => refuseAnImage(page))
  await test.step('chọn tệp, xem lại các mục, ghi luôn cuộc họp', () => chooseFile(page))
  await test.step('quyết định một lần cho các việc chưa có hạn', () => decideDeadlines(page))
  await test.step('sửa rồi nhận; bỏ rồi hoàn tác; tách rồi gộp', () => decideOneByOne(page))
  await test.step('nhận tất cả việc đã rõ, ban hành', () => acceptAndIssue(page))
})

const choose = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel('Tệp văn bản', { exact: true }).locator('input[type=file]').setInputFiles(file)
const list = (page: Page) => page.getByRole('region', { name: 'Việc gợi ý và nhiệm vụ' })
const line = (page: Page, number: number) => list(page).getByRole('button', { name: new RegExp(`^Việc ${number}, `) })

async function refuseAnImage(page: Page) {
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Trích yếu gõ tay')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await choose(page, { name: 'anh-chup.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByRole('alert').filter({ hasText: 'Đây là ảnh chụp nên không có chữ để đọc.' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Trích yếu' })).toHaveValue('Trích yếu gõ tay')
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('')
}

async function chooseFile(page: Page) {
  const buffer = Buffer.from(readSeed('tb-13-2015', '63'), 'utf8')
  await choose(page, { name: 'thong-bao-63.txt', mimeType: 'text/plain', buffer })
  await expect(page.getByText('Đọc được từ tệp TXT: 7 câu giao việc, 5 nơi nhận.')).toBeVisible()
  await expect(page.getByLabel('Số', { exact: true })).toHaveValue('63')
  await expect(page.getByRole('textbox', { name: 'Ngày ban hành' })).toHaveValue('28/1/2015')
  await expect(page.getByRole('radio', { name: 'Ghi cuộc họp này' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Ngày họp' })).toHaveValue('22/1/2015')
  await page.reload()
  await expect(page.getByLabel('Số', { exact: true })).toHaveValue('63')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đánh dấu nhiệm vụ – 63/TB-UBND' })).toBeVisible()
  await expect(page.getByText('0/7 việc gợi ý đã xem')).toBeVisible()
}

async function decideDeadlines(page: Page) {
  const decisions = page.getByRole('region', { name: 'Cần quyết định (1)' })
  await expect(decisions).toContainText('5 việc chưa có thời hạn')
  await decisions
    .getByRole('button', { name: /^Xem lại ở kỳ giao ban sau/ })
    .first()
    .click()
  // five acts one after the other
  await expect(page.getByRole('button', { name: 'Nhận tất cả việc đã rõ (7)' })).toBeVisible({ timeout: 30_000 })
}

async function decideOneByOne(page: Page) {
  await page.getByRole('button', { name: 'Sửa việc 6' }).click()
  const form = page.getByRole('form', { name: 'Sửa việc gợi ý' })
  await expect(form).toContainText('Phòng Tư pháp')
  await form.getByLabel('Loại thời hạn').selectOption('Trong quý')
  await form.getByLabel('Quý').selectOption('III')
  await form.getByLabel('Năm').fill('2017')
  await form.getByRole('button', { name: 'Lưu và nhận' }).click()
  await expect(page.getByText('1/7 việc gợi ý đã xem')).toBeVisible()
  await expect(line(page, 7)).toBeFocused()

  await page.getByRole('button', { name: 'Bỏ việc 7' }).click()
  await expect(page.getByText('2/7 việc gợi ý đã xem')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác: bỏ' }).click()
  await expect(page.getByText('1/7 việc gợi ý đã xem')).toBeVisible()

  await page.getByRole('button', { name: 'Tách việc 2' }).click()
  await page.getByText('Chủ', { exact: true }).click()
  await page.getByRole('button', { name: 'Tách tại đây' }).click()
  await expect(page.getByText('1/8 việc gợi ý đã xem')).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: /^3\s*Chủ động nắm bắt/ })).toBeVisible()
  await page.getByRole('button', { name: 'Gộp với việc sau việc 2' }).click()
  await expect(page.getByText('1/7 việc gợi ý đã xem')).toBeVisible()
}

async function acceptAndIssue(page: Page) {
  await page.getByRole('button', { name: 'Nhận tất cả việc đã rõ (6)' }).click()
  const toast = page.getByRole('alert').filter({ hasText: 'Đã nhận 6 việc gợi ý.' })
  await toast.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('1/7 việc gợi ý đã xem')).toBeVisible()
  await page.getByRole('button', { name: 'Nhận tất cả việc đã rõ (6)' }).click()
  await expect(page.getByText('7/7 việc gợi ý đã xem')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Ban hành…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành 63/TB-UBND' })
  await expect(dialog.getByRole('heading', { name: /^Giao 7 nhiệm vụ/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '63/TB-UBND' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ trong văn bản (7)' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cuộc họp kiểm điểm/ })).toBeVisible()
}
