import { readFileSync } from 'node:fs'
import { expect, test } from '../../stage/stage.ts'

test('văn thư in kết luận đúng thể thức, trích cho một đơn vị, rồi kiểm tra lại tệp Word', async ({ enter }) => {
  const page = await enter('secretary', '/conclusions?q=11%2F4%2F2017')
  await page.getByRole('link', { name: '07-KL/HU' }).click()
  await page.getByRole('link', { name: 'Bản in Word, PDF' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bản in 07-KL/HU' })).toBeVisible()
  await expect(page.getByTitle('Bản PDF của văn bản')).toBeVisible()
  await expect(page.getByText('Không thấy điều gì thiếu hoặc sai thể thức.')).toBeVisible()

  const pdf = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bản PDF' }).click()
  expect((await pdf).suggestedFilename()).toBe('07-KL-HU.pdf')

  await page.getByRole('combobox', { name: 'In phần nào' }).click()
  await page.getByRole('option', { name: 'Trích phần việc của Phòng TC-KH' }).click()
  await expect(page).toHaveURL(/unit=/)
  const word = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bản Word' }).click()
  const excerpt = await word
  expect(excerpt.suggestedFilename()).toBe('07-KL-HU-trich-phong-tc-kh.docx')

  await page.goto('/form-check')
  const buffer = readFileSync(await excerpt.path())
  const file = { name: 'trich.docx', mimeType: 'application/octet-stream', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kết quả: trich.docx' })).toBeVisible()
})

test('lỗi thể thức của dự thảo dẫn đến đúng ô phải sửa', async ({ enter }) => {
  const page = await enter('secretary', '/conclusions/new')
  await page
    .getByRole('textbox', { name: 'Toàn văn' })
    .fill(
      'Số 78-KL/HU\n\nSông Mơ, ngày 16 tháng 6 năm 2017\n\nKẾT LUẬN\n\nHọp thử bản in\n\n1. Giao Phòng Nội vụ rà soát.',
    )
  await page.getByRole('textbox', { name: 'Trích yếu' }).fill('Họp thử bản in.')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/\/mark$/)
  await page.goto(page.url().replace(/\/mark$/, ''))
  await page.getByRole('link', { name: 'Sửa: Trích yếu không có dấu ở cuối.' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Trích yếu' })).toBeFocused()
})
