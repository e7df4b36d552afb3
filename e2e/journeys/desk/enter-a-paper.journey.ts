import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseBodies } from '../../stage/choose-bodies.ts'
import { selectWords } from '../../stage/select-words.ts'
import { expect, test } from '../../stage/stage.ts'

const TB13 = readFileSync(path.resolve(import.meta.dirname, '../../../apps/api/demo/tb-13-2015.txt'), 'utf8')

test('thư ký dán Thông báo 13/TB-UBND, bỏ hết việc gợi ý, tự đánh dấu bằng chuột và bàn phím, rồi ban hành', async ({
  enter,
}) => {
  test.setTimeout(120_000)
  const page = await enter('secretary', '/conclusions/new')
  await test.step('dán toàn văn, xem lại các mục', () => paste(page))
  await test.step('bỏ hết việc gợi ý', () => rejectAll(page))
  await test.step('bằng chuột: nhiều nơi chủ trì, hạn trước ngày văn bản bị báo', () => markWithTheMouse(page))
  await test.step('chọn trùng câu đã đánh dấu thì bị báo, không mất gì', () => markOverlapping(page))
  await test.step('bằng bàn phím: một cơ quan, nơi phối hợp; mục không phát sinh nhiệm vụ', () => markWithKeys(page))
  await test.step('giao cho một nhóm', () => markForAClass(page))
  await test.step('ban hành', () => issue(page))
  await test.step('đã ban hành thì không sửa được', () => refuseChanges(page))
})

const newTask = (page: Page) => page.getByRole('form', { name: 'Nhiệm vụ mới' })
const paperOf = (page: Page) => page.getByRole('article', { name: 'Toàn văn' })
const paragraph = (page: Page, words: string) => paperOf(page).getByRole('paragraph').filter({ hasText: words })
const takeSelection = (page: Page, name: string) => paperOf(page).getByRole('button', { name }).last().click()

async function paste(page: Page) {
  await page.getByRole('textbox', { name: 'Toàn văn' }).fill(TB13)
  await expect(page.getByLabel('Số', { exact: true })).toHaveValue('13')
  await expect(page.getByLabel('Ký hiệu')).toHaveValue('TB-UBND')
  await expect(page.getByRole('textbox', { name: 'Ngày ban hành' })).toHaveValue('28/1/2015')
  await expect(page.getByLabel('Họ tên người ký')).toHaveValue('Nguyễn Tiến Dũng')
  await expect(page.getByRole('textbox', { name: 'Trích yếu' })).toHaveValue(/^Kết luận của Chủ tịch UBND huyện/)
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đánh dấu nhiệm vụ – 13/TB-UBND' })).toBeVisible()
  await expect(page.getByText('0/7 mục đã xem')).toBeVisible()
}

async function rejectAll(page: Page) {
  for (let done = 0; done < 7; done += 1) {
    await expect(page.getByText(`${done}/7 việc gợi ý đã xem`)).toBeVisible()
    await page.keyboard.press('x')
  }
  await expect(page.getByText('Đã xem hết các việc gợi ý.')).toBeVisible()
}

async function markWithTheMouse(page: Page) {
  await selectWords(page, paragraph(page, 'Phối hợp với các cơ quan'), 'Phối hợp với các cơ quan', 'của huyện nhà.')
  await takeSelection(page, 'Tạo nhiệm vụ')
  const form = newTask(page)
  await expect(form.getByLabel('Câu giao việc')).toHaveValue(/^Phối hợp với các cơ quan .* của huyện nhà$/)
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(form.getByText('Chưa có nơi chủ trì.')).toBeVisible()

  await chooseBodies(form, 'Nơi chủ trì', { 'mttq huyen': 'UBMTTQVN huyện', 'phu nu huyen': 'Hội LHPN huyện' })
  await form.getByLabel('Loại thời hạn').selectOption('Một ngày')
  await form.getByRole('textbox', { name: 'Ngày', exact: true }).fill('5/1/2015')
  await form.getByLabel('Sản phẩm').fill('kế hoạch tuyên truyền')
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(form.getByText('Thời hạn đứng trước ngày ban hành văn bản.')).toBeVisible()
  await expect(form.getByLabel('Sản phẩm')).toHaveValue('kế hoạch tuyên truyền')
  await expect(form).toContainText('Hội LHPN huyện')

  await form.getByRole('textbox', { name: 'Ngày', exact: true }).fill('30/6/2017')
  await expect(form.getByText('Hạn cuối: 30/6/2017')).toBeVisible()
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(page.getByRole('button', { name: 'Đã nhận 1' })).toBeVisible()
}

async function markOverlapping(page: Page) {
  const item = paragraph(page, 'Phối hợp với các cơ quan')
  await selectWords(page, item, 'góp phần tích cực', 'ngay từ cơ sở')
  await takeSelection(page, 'Tạo nhiệm vụ')
  const form = newTask(page)
  await chooseBodies(form, 'Nơi chủ trì', { 'hoi nong dan huyen': 'Hội Nông dân huyện' })
  await form.getByLabel('Loại thời hạn').selectOption('Thường xuyên')
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(form.getByText('Phần được chọn trùng với một nhiệm vụ đã đánh dấu.')).toBeVisible()

  await selectWords(page, item, 'Chủ động nắm bắt', 'ngay từ cơ sở')
  await takeSelection(page, 'Dùng đoạn này làm câu giao việc')
  await expect(form).toContainText('Hội Nông dân huyện')
  await expect(form.getByLabel('Loại thời hạn')).toHaveValue('standing')
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(page.getByRole('button', { name: 'Đã nhận 2' })).toBeVisible()
}

async function markWithKeys(page: Page) {
  await page.getByRole('button', { name: 'Mục 4: chưa xem' }).press('x')
  await expect(page.getByRole('button', { name: 'Mục 4: không phát sinh nhiệm vụ' })).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('button', { name: 'Mục 5: chưa xem' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Mục 6: chưa xem' })).toBeFocused()
  await page.keyboard.press('t')
  const form = newTask(page)
  const quote = form.getByLabel('Câu giao việc')
  await expect(quote).toBeFocused()
  await expect(quote).toHaveValue(/^Đề nghị Huyện đoàn .* trên địa bàn huyện$/)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(quote).toHaveValue(/trên địa bàn$/)
  await page.keyboard.press('Shift+ArrowRight')

  await form.getByRole('button', { name: 'Huyện đoàn' }).click()
  await chooseBodies(form, 'Nơi phối hợp', { 'tu phap': 'Phòng Tư pháp', 'noi vu': 'Phòng Nội vụ' })
  await form.getByLabel('Loại thời hạn').selectOption('Trong quý')
  await form.getByLabel('Quý').selectOption('III')
  await form.getByLabel('Năm').fill('2017')
  await expect(form.getByText('Hạn cuối: 30/9/2017')).toBeVisible()
  await form.getByLabel('Khi báo xong phải ghi số, ký hiệu văn bản').check()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Mục 6: đã có 1 nhiệm vụ' })).toBeFocused()
}

async function markForAClass(page: Page) {
  await page.getByRole('button', { name: 'Mục 3: chưa xem' }).press('Enter')
  const form = newTask(page)
  await chooseBodies(form, 'Nơi chủ trì', { 'cac xa ubnd': 'Các xã (UBND các xã) · 12 đơn vị' })
  await chooseBodies(form, 'Trừ các cơ quan', { 'ubnd xa an phu': 'UBND xã An Phú' })
  await form.getByLabel('Loại thời hạn').selectOption('Không ấn định')
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click()
  await expect(page.getByText('4/7 mục đã xem')).toBeVisible()
}

async function issue(page: Page) {
  await page.getByRole('status').getByRole('button', { name: 'Ban hành…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành 13/TB-UBND' })
  await expect(dialog).toContainText('3 mục chưa xem')
  await expect(dialog.getByRole('heading', { name: 'Giao 4 nhiệm vụ, thành 17 phần việc' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '13/TB-UBND' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Đã ban hành')
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ trong văn bản (4)' })).toBeVisible()
  await expect(paperOf(page)).toContainText('Không phát sinh nhiệm vụ')
}

async function refuseChanges(page: Page) {
  await expect(page.getByRole('link', { name: /đánh dấu/i })).toHaveCount(0)
  const place = new URL(page.url())
  await page.goto(`${place.pathname}/mark`)
  await expect(page.getByText('Văn bản này không đánh dấu được')).toBeVisible()
  const headers = { origin: place.origin }
  const own = `/api${place.pathname}`
  const { version, items } = await (await page.request.get(own)).json()
  const answers = [
    await page.request.delete(`${own}?version=${version}`, { headers }),
    await page.request.put(`${own}/items/${items.at(-1).id}/without-task`, { data: { withoutTask: true }, headers }),
  ]
  for (const answer of answers) {
    expect(answer.status()).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'conclusions/already-issued' })
  }
}
