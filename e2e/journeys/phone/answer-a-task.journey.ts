import type { Page } from '@playwright/test'
import { expect, test } from '../../stage/stage.ts'

const SENTENCE =
  'Về cơ sở vật chất của một số cơ quan thuộc xã An Phú còn thiếu, không đảm bảo cho hoạt động: Đề nghị UBND xã An Phú rà soát, có phương án hỗ trợ'

test('cán bộ xã trên điện thoại: đọc đúng câu giao việc, tiếp nhận, báo 60 % kèm ảnh, rồi báo đã hoàn thành', async ({
  enter,
}) => {
  const page = await enter('officer', '/my-work')
  const card = page.getByRole('article').filter({ hasText: 'Về cơ sở vật chất' })
  await expect(card).toContainText('Chưa tiếp nhận')
  await card.getByRole('button', { name: 'Tiếp nhận' }).tap()
  await expect(page.getByText('Đã ghi nhận cơ quan bạn tiếp nhận việc này.')).toBeVisible()
  await expect(card).toContainText('Đã tiếp nhận')

  await card.getByRole('link', { name: /^Về cơ sở vật chất/ }).tap()
  await test.step('đúng câu giao việc, trong văn bản', () => readSentence(page))
  await test.step('báo cáo tiến độ 60 %, kèm ảnh', () => reportProgress(page))
  await test.step('báo hoàn thành, ghi số văn bản', () => reportDone(page))
})

async function readSentence(page: Page) {
  await page.getByRole('link', { name: 'Xem câu này trong văn bản' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '07-KL/HU' })).toBeVisible()
  const mark = page.getByRole('article', { name: 'Toàn văn' }).locator('mark').filter({ hasText: 'xã An Phú' })
  await expect(mark).toContainText(SENTENCE)
  await expect(mark).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Mục II.5, 07-KL/HU' })).toBeVisible()
}

async function reportProgress(page: Page) {
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).tap()
  const dialog = page.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
  await dialog.getByRole('textbox', { name: /Tỷ lệ hoàn thành/ }).fill('60')
  await dialog.getByRole('button', { name: 'Gửi báo cáo' }).tap()
  await expect(dialog.getByText('Chưa ghi nội dung.')).toBeVisible()
  await dialog.getByLabel('Đã làm được gì, còn vướng gì').fill('Đã rà soát 5 cơ quan, còn thiếu 12 bộ bàn ghế.')

  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Chụp ảnh' }).tap()
  // what the camera would hand over: any real picture
  const photo = { name: 'tru-so.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) }
  await (await chooser).setFiles(photo)
  await expect(dialog.getByRole('status').filter({ hasText: /KB|MB/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Gửi báo cáo' }).tap()

  await expect(page.getByText('Đã gửi báo cáo tiến độ.')).toBeVisible()
  const report = page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first()
  await expect(report).toContainText('Tiến độ 60 %.')
  await expect(report).toContainText('còn thiếu 12 bộ bàn ghế')
  const file = report.getByRole('link', { name: /tru-so\.jpg/ })
  const answer = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('image/jpeg')
}

async function reportDone(page: Page) {
  await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).tap()
  const dialog = page.getByRole('dialog', { name: /^Báo cáo hoàn thành/ })
  await dialog.getByRole('button', { name: 'Báo hoàn thành' }).tap()
  await expect(dialog.getByText('Nhập số, ký hiệu văn bản đã ban hành.')).toBeVisible()
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('45/BC-UBND')
  await dialog.getByRole('textbox', { name: 'Ngày văn bản' }).fill('19/6/2017')
  await dialog.getByRole('button', { name: 'Báo hoàn thành' }).tap()
  await expect(page.getByText('Đã báo hoàn thành. Việc đang chờ nơi giao xác nhận.')).toBeVisible()
  const report = page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first()
  await expect(report).toContainText('Văn bản: 45/BC-UBND, ngày 19/6/2017')
  await expect(page.getByRole('button', { name: /Chờ xác nhận/ })).toBeVisible()
}
