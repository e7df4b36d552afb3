import path from 'node:path'
import { expect, test } from '../../stage/stage.ts'
import { partThreeFromWord, pasteHtml, sheetOf } from '../../stage/write-paper.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')

test('thư ký soạn kết luận: dán từ Word, viết thêm một mục, xác nhận việc, đổi câu mà việc vẫn theo', async ({
  enter,
}) => {
  const page = await enter('secretary', '/conclusions')
  const picture = async (name: string) => {
    if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, name) })
  }
  await page.getByRole('link', { name: 'Soạn văn bản mới' }).click()
  const issuer = page.getByRole('combobox', { name: 'Cơ quan ban hành' })
  await expect(issuer).toHaveValue('Văn phòng Huyện ủy Sông Mơ')
  await issuer.fill('huyen uy')
  await page.getByRole('option', { name: 'Huyện ủy Sông Mơ', exact: true }).click()
  await page.getByLabel('Trích yếu').fill('Họp giao ban quý II năm 2017')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()

  const sheet = sheetOf(page)
  await sheet.click()
  await pasteHtml(sheet, partThreeFromWord())
  await expect(sheet.locator('p[data-label="III-"]')).toHaveText('Một số nhiệm vụ cụ thể')
  await expect(sheet.locator('p[data-label="4."]')).toContainText('Chủ tịch LĐLĐ')
  await expect(sheet.locator('p[data-label="-"]')).toHaveCount(5)
  await expect(page.getByText(/^Đã lưu lúc/u)).toBeVisible()

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Giao Phòng Nội')
  const offered = page.getByRole('listbox', { name: 'Gợi ý để chèn' })
  await offered.getByRole('option').first().click()
  await page.keyboard.type(' chủ trì, phối hợp với Ban Dân vận Huyện ủy xây dựng kế hoạch, trình Thường trực Huyện ủy')
  const reading = page.getByRole('region', { name: 'Câu này giao việc' })
  await expect(reading.getByText('rõ thời gian')).toBeVisible()
  await expect(reading.getByText('Chưa có thời hạn.')).toBeVisible()
  await page.keyboard.type(' trước ngày 15/7/2017.')
  await expect(reading.getByText('14/7/2017')).toBeVisible()
  await expect(reading.getByText('Chưa có thời hạn.')).toBeHidden()
  await picture('write-a-paper.png')

  const desk = page.getByRole('button', { name: 'Xác nhận việc' })
  await expect(desk).toBeEnabled()
  await desk.click()
  const last = page
    .getByRole('region', { name: 'Việc gợi ý và nhiệm vụ' })
    .getByRole('button', { name: /^Nhận việc/ })
    .last()
  await last.click()
  await expect(page.getByText(/^1\/\d+ việc gợi ý đã xem$/u)).toBeVisible()

  await page.getByRole('link', { name: 'Soạn tiếp' }).click()
  const written = sheet.locator('p[data-label="5."]')
  await expect(written).toContainText('15/7/2017')
  await sheet.click()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('button', { name: 'Mục (1, 2…)' })).toHaveAttribute('aria-pressed', 'true')
  for (let left = '15/7/2017.'.length; left > 0; left -= 1) await page.keyboard.press('Backspace')
  await page.keyboard.type('31/7/2017.')
  const id = new URL(page.url()).pathname.split('/')[2]
  const saved = async () => (await (await page.request.get(`/api/conclusions/${id}`)).json()).tasks[0].quote
  await expect.poll(saved).toContain('31/7/2017')

  // the whole sentence goes: nothing is saved before somebody says what becomes of its task
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+Control+ArrowUp')
  await expect(reading.getByText(/Chủ tịch LĐLĐ/u)).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('1 nhiệm vụ sẽ mất câu giao việc')).toBeVisible()
  await picture('task-loses-sentence.png')
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click()
  await expect(page.getByText('1 nhiệm vụ sẽ mất câu giao việc')).toBeHidden()
  await expect(written).toContainText('31/7/2017.')

  await page.getByRole('button', { name: 'Các bản đã lưu' }).click()
  const versions = page.getByRole('dialog', { name: 'Các bản đã lưu' })
  await versions.getByLabel('Tên của bản hiện tại').fill('Bản trình Thường trực')
  await versions.getByRole('button', { name: 'Lưu bản này' }).click()
  await expect(versions.getByText('Bản trình Thường trực', { exact: true })).toBeVisible()
  await versions.getByRole('button', { name: 'So với hiện tại' }).last().click()
  await expect(page.locator('ins').filter({ hasText: 'Một số nhiệm vụ cụ thể' })).toBeVisible()
  await picture('compare-versions.png')
})
