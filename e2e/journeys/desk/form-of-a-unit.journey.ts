import ExcelJS from 'exceljs'
import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

const UNIT = 'Hội LHPN xã Suối Mơ'

/** The form as the unit sends it back: its first piece of work begun, the others left as they were. */
async function filled(download: Download): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  // exceljs asks for a Buffer of another version of Node's types; the bytes are the same
  await workbook.xlsx.load(readFileSync(await download.path()) as unknown as ExcelJS.Buffer)
  const row = workbook.worksheets[0]?.getRow(5)
  if (!row) throw new Error('a form has a sheet')
  const answers = ['Đang thực hiện', '60', 'Đã rà soát 5 chi hội, còn 2 chi hội chưa gửi số liệu.']
  for (const [n, answer] of answers.entries()) row.getCell(6 + n).value = answer
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

test('thư ký gửi mẫu cho đơn vị không đăng nhập, đơn vị điền bằng Excel, thư ký xem khác biệt rồi nhận', async ({
  enter,
}) => {
  const page = await enter('secretary', '/task-forms')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('checkbox', { name: `Chọn ${UNIT}` }).check()
  await takePicture(page, 'task-forms')
  await page.getByRole('button', { name: 'Lập mẫu cho 1 đơn vị' }).click()
  await expect(page.getByText(/đã lập mẫu/)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: `Tải mẫu Excel của ${UNIT}` })
      .first()
      .click(),
  ])
  const file = { name: 'tra-loi.xlsx', mimeType: 'application/octet-stream', buffer: await filled(download) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Đọc tệp' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Mẫu ${UNIT} gửi lại`)
  const row = page.getByRole('listitem').filter({ hasText: 'còn 2 chi hội chưa gửi số liệu' })
  await expect(row).toContainText('báo cáo tiến độ')
  await takePicture(page, 'task-form-received')
  await row.getByRole('button', { name: 'Nhận dòng này' }).click()
  await expect(row).toContainText('Đã nhận lúc')

  await row.getByRole('link').click()
  await expect(page.getByText(`nhập thay ${UNIT}`).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /tra-loi\.xlsx/ }).first()).toBeVisible()
})
