import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { enterMeeting } from '../../stage/enter-meeting.ts'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')
/** The pictures of the guide, when asked for. */
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

test('thư ký lập chương trình, kiểm điểm kỳ trước, điểm danh, ghi chép, rồi in biên bản', async ({ enter }) => {
  test.setTimeout(120_000)
  const page = await enter('secretary', '/my-work')
  const id = await enterMeeting(page, { title: 'Họp giao ban thử từ đầu đến biên bản', inSeries: true })
  await page.goto(`/meetings/${id}/prepare`)
  await test.step('ba nội dung, sắp lại bằng bàn phím', () => writeAgenda(page))
  await page.getByRole('button', { name: 'Mở cuộc họp', exact: true }).click()
  await expect(page.getByText('Đã mở cuộc họp.')).toBeVisible()
  await test.step('kiểm điểm kết luận kỳ trước', () => lookBack(page))
  await test.step('điểm danh', () => callTheRoll(page))
  await test.step('điều hành và ghi chép bằng bàn phím', () => note(page))
  await test.step('màn chiếu', () => project(page, id))
  await test.step('kết thúc, biên bản có đủ', () => closeAndPrint(page))
})

async function writeAgenda(page: Page) {
  for (const [title, minutes] of [
    ['Ý kiến phát biểu', '45'],
    ['Báo cáo tóm tắt', '20'],
    ['Kết luận', '15'],
  ] as const) {
    await page.getByRole('button', { name: 'Thêm nội dung' }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm nội dung' })
    await dialog.getByRole('textbox', { name: 'Nội dung' }).fill(title)
    await dialog.getByRole('textbox', { name: 'Số phút' }).fill(minutes)
    await dialog.getByRole('button', { name: 'Lưu nội dung' }).click()
    await expect(dialog).toBeHidden()
  }
  await page.getByRole('button', { name: 'Kéo “Báo cáo tóm tắt”' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await Promise.all([page.waitForResponse((one) => one.url().endsWith('/order')), page.keyboard.press('Space')])
  const agenda = page.getByRole('region', { name: 'Chương trình' })
  await expect(agenda.getByRole('listitem').first()).toContainText('Báo cáo tóm tắt')
  await page.reload()
  await expect(agenda.getByRole('listitem').first()).toContainText('Báo cáo tóm tắt')
  await expect(agenda).toContainText('Tổng 80 phút')
  await picture(page, 'agenda')
}

async function lookBack(page: Page) {
  await page.getByRole('link', { name: 'Kiểm điểm kỳ trước' }).click()
  const task = page.getByRole('article', { name: 'Mục II.5' })
  await expect(task).toContainText('UBND xã An Phú')
  await task.getByRole('button', { name: /^Ghi kết quả kiểm điểm/ }).click()
  await task.getByRole('textbox').fill('UBND xã An Phú hứa xong trong tháng 7.')
  await task.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Đã ghi kết quả kiểm điểm.')).toBeVisible()
  await picture(page, 'look-back')
  await page.getByRole('combobox', { name: 'Hiện' }).selectOption('Việc chưa có hạn, thường xuyên')
  await expect(page).toHaveURL(/show=undated/)
}

async function callTheRoll(page: Page) {
  await page.getByRole('link', { name: 'Điểm danh' }).click()
  const anPhu = page.getByRole('region', { name: 'Ủy ban nhân dân xã An Phú' })
  await anPhu.getByRole('button', { name: /^Vắng có lý do/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Ghi chi tiết điểm danh' })
  await dialog.getByRole('textbox', { name: 'Lý do vắng' }).fill('Đi công tác')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(anPhu).toContainText('Thiếu thành phần')
  await picture(page, 'roll-call')
  await page.getByRole('button', { name: /^Ghi \d+ người còn lại có mặt$/ }).click()
  await expect(page.getByText(/, 0 chưa điểm danh$/)).toBeVisible()
}

async function note(page: Page) {
  await page.getByRole('link', { name: 'Ghi chép' }).click()
  await page.getByRole('button', { name: 'Bắt đầu “Báo cáo tóm tắt”' }).click()
  await expect(page.getByRole('timer')).toContainText('còn')
  await page.getByRole('combobox', { name: 'Người phát biểu' }).fill('Đ/c Trần Văn Phát Biểu')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nhất trí với dự thảo báo cáo')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Đề nghị sớm cấp kinh phí')
  await page.keyboard.press('Enter')
  const remarks = page.getByRole('region', { name: 'Ý kiến phát biểu' })
  await expect(remarks.getByRole('listitem')).toHaveCount(2)
  await expect(remarks.getByText('Chờ gửi')).toHaveCount(0)
  await picture(page, 'remarks')
}

async function project(page: Page, id: string) {
  await page.getByRole('link', { name: 'Mở màn chiếu' }).click()
  await expect(page).toHaveURL(`/meetings/${id}/screen`)
  await expect(page.getByRole('main')).toContainText('Đ/c Trần Văn Phát Biểu')
  await expect(page.getByRole('main')).toContainText(/\d+\/\d+ đại biểu có mặt/)
  await picture(page, 'screen')
  await page.goto(`/meetings/${id}/screen?show=look-back`)
  const first = await page.getByText(/^Việc 1\//).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Việc 2\//)).toBeVisible()
  expect(first).toContain('07-KL/HU')
  await page.getByRole('button', { name: 'Đóng màn chiếu' }).click()
}

async function closeAndPrint(page: Page) {
  await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click()
  await expect(page.getByText('Đã kết thúc cuộc họp.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Ý kiến' })).toHaveCount(0)
  const row = page.getByRole('listitem').filter({ has: page.getByText('Biên bản', { exact: true }) })
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByText('Tải bản PDF').click()])
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
}
