import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSeed } from '../../stage/read-seed.ts'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')

test('chụp hình cho README', async ({ enter }) => {
  test.skip(process.env.PICTURES !== '1', 'writes docs/pictures only when asked: PICTURES=1 npm run e2e')
  const page = await enter('leader', '/figures')
  await expect(page.getByRole('table', { name: 'Theo từng cơ quan' })).toBeVisible()
  await page.screenshot({ path: path.join(PICTURES, 'figures.png') })

  await page.goto('/conclusions?q=11%2F4%2F2017')
  await page.getByRole('link', { name: '07-KL/HU' }).click()
  await page.getByRole('link', { name: 'Đến câu số 8 trong văn bản' }).click()
  await expect(page.locator('mark').filter({ hasText: 'xã An Phú' })).toBeInViewport()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: path.join(PICTURES, 'paper.png') })
})

test('chụp hình cho hướng dẫn nhập văn bản', async ({ enter }) => {
  test.skip(process.env.PICTURES !== '1', 'writes docs/pictures only when asked: PICTURES=1 npm run e2e')
  const page = await enter('secretary', '/conclusions/new')
  const buffer = Buffer.from(readSeed('kl-07-2017', '67'), 'utf8')
  const chooser = page.getByLabel('Tệp văn bản', { exact: true }).locator('input[type=file]')
  await chooser.setInputFiles({ name: 'ket-luan-67.txt', mimeType: 'text/plain', buffer })
  await expect(page.getByText('Đọc được từ tệp TXT: 24 câu giao việc, 9 nơi nhận.')).toBeVisible()
  await page.screenshot({ path: path.join(PICTURES, 'enter-a-paper.png') })

  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect(page.getByText('0/24 việc gợi ý đã xem')).toBeVisible()
  await page.getByRole('button', { name: 'Đóng thông báo' }).click()
  await page.screenshot({ path: path.join(PICTURES, 'decide-first.png') })

  await page
    .getByRole('region', { name: 'Việc gợi ý và nhiệm vụ' })
    .getByRole('button', { name: /^Việc 10, / })
    .focus()
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(page.getByText('1/24 việc gợi ý đã xem')).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'trước 15/5/2017' })).toBeInViewport()
  await page.screenshot({ path: path.join(PICTURES, 'confirm.png') })
  await page.getByRole('button', { name: 'Xóa dự thảo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa dự thảo' }).click()
  await expect(page.getByText('Đã xóa dự thảo.')).toBeVisible()
})

test('chụp hình cho hướng dẫn bản in', async ({ enter }) => {
  test.skip(process.env.PICTURES !== '1', 'writes docs/pictures only when asked: PICTURES=1 npm run e2e')
  const page = await enter('secretary', '/conclusions?q=11%2F4%2F2017')
  // dialogs stand at once
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('link', { name: '07-KL/HU' }).click()
  await page.getByRole('link', { name: 'Bản in Word, PDF' }).click()
  await expect(page.getByTitle('Bản PDF của văn bản')).toBeVisible()
  // the browser's viewer tells nobody when it has drawn the page; it has once nothing is loading any more
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(PICTURES, 'rendition.png') })
  await page.goto('/organisations?q=v%C4%83n%20ph%C3%B2ng%20huy%E1%BB%87n%20%E1%BB%A7y')
  await page
    .getByRole('link', { name: /^Văn phòng Huyện ủy/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Sửa phần đầu văn bản' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.screenshot({ path: path.join(PICTURES, 'letterhead.png') })

  // an invitation has room for its day: that is what the check then says
  await page.goto('/meetings?q=MTTQ')
  await page
    .getByRole('main')
    .getByRole('link', { name: /giao ban/i })
    .first()
    .click()
  const word = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải bản Word: Giấy mời' }).click()
  const buffer = readFileSync(await (await word).path())
  await page.goto('/form-check')
  const invitation = { name: 'giay-moi.docx', mimeType: 'application/octet-stream', buffer }
  await page.locator('input[type=file]').setInputFiles(invitation)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Kết quả/ })).toBeVisible()
  await page.screenshot({ path: path.join(PICTURES, 'form-check.png') })
})

test('chụp hình cho hướng dẫn kế hoạch họp', async ({ enter }) => {
  test.skip(process.env.PICTURES !== '1', 'writes docs/pictures only when asked: PICTURES=1 npm run e2e')
  const page = await enter('mobilisation', '/series')
  const shoot = (name: string) => page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
  await page.getByRole('link', { name: /^Giao ban MTTQ/ }).click()
  await expect(page.getByRole('table', { name: 'Quy tắc họp' })).toBeVisible()
  await shoot('series-rules')
  await page.getByRole('link', { name: 'Lập kế hoạch năm' }).click()
  await page.getByLabel('Năm', { exact: true }).selectOption('2018')
  await expect(page.getByRole('button', { name: /^Lập \d+ cuộc họp/ })).toBeVisible()
  await shoot('plan-year')
  await page.goto('/regulations')
  await page.getByRole('link', { name: /^Quy chế phối hợp công tác/ }).click()
  await expect(page.getByRole('heading', { name: 'Thực hiện năm 2017' })).toBeVisible()
  await shoot('regulation')
  await enter('leader', '/calendar?view=month&day=2017-07-11')
  await expect(page.getByRole('grid', { name: 'Tháng 7/2017' }).getByRole('link').first()).toBeVisible()
  await shoot('calendar')
})
