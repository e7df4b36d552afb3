import type { Page } from '@playwright/test'
import { readSeed } from '../../stage/read-seed.ts'
import { expect, test } from '../../stage/stage.ts'

// in huyện Lục Nam, where several bodies of the paper do not exist: the other journeys count the work of Sông Mơ
test('thư ký dán Kết luận 57-KL/HU và làm mọi việc bằng bàn phím, từ gợi ý đến ban hành', async ({ enter }) => {
  test.setTimeout(120_000)
  const page = await enter('otherDistrict', '/conclusions/new')
  await test.step('dán, điền ngày, lưu', () => paste(page))
  await test.step('tên chưa rõ, ai chủ trì “các đơn vị”, việc chưa có hạn', () => decide(page))
  await test.step('nhận, bỏ, hoàn tác, tách, gộp', () => walk(page))
  await test.step('bỏ việc không giao được cho ai, nhận hết việc đã rõ', () => finish(page))
  await test.step('các mục còn lại, ban hành', () => issue(page))
})

const counted = (page: Page, words: string) => expect(page.getByText(words, { exact: true })).toBeVisible()
const asked = (page: Page, count: number) => page.getByRole('heading', { name: `Cần quyết định (${count})` })

async function paste(page: Page) {
  await page.getByRole('textbox', { name: 'Toàn văn' }).focus()
  await page.keyboard.insertText(readSeed('kl-07-2017', '57'))
  await expect(page.getByText('Đọc được từ nội dung dán: 24 câu giao việc, 9 nơi nhận.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Ghi cuộc họp này' })).toBeChecked()
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).focus()
  await page.keyboard.type('18/4/2017')
  await page.getByRole('button', { name: 'Lưu dự thảo' }).press('Enter')
  await counted(page, '0/24 việc gợi ý đã xem')
}

async function decide(page: Page) {
  await page.keyboard.press('d')
  await expect(asked(page, 9)).toBeFocused()
  const question = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await question('“Ban Dân vận Huyện ủy” là cơ quan nào?')
    .getByRole('button', { name: 'Huyện ủy', exact: true })
    .press('Enter')
  await expect(asked(page, 8)).toBeVisible()
  await question('“các đơn vị”: ai chủ trì?').getByRole('combobox').focus()
  await page.keyboard.type('mttq va cac doan the huyen')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Dùng cho cả 4 việc' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(asked(page, 7)).toBeVisible()
  await question('việc chưa có thời hạn')
    .getByRole('button', { name: /^Xem lại ở kỳ giao ban sau/ })
    .first()
    .press('Enter')
  await expect(asked(page, 6)).toBeVisible()
}

async function walk(page: Page) {
  const list = page.getByRole('region', { name: 'Việc gợi ý và nhiệm vụ' })
  const line = (number: number) => list.getByRole('button', { name: new RegExp(`^Việc ${number}, `) })
  await page.keyboard.press('j')
  await expect(line(1)).toBeFocused()
  await page.keyboard.press('x')
  await counted(page, '1/24 việc gợi ý đã xem')
  await expect(line(2)).toBeFocused()
  await page.keyboard.press('a')
  await counted(page, '2/24 việc gợi ý đã xem')
  await page.keyboard.press('u')
  await counted(page, '1/24 việc gợi ý đã xem')
  await expect(line(2)).toBeFocused()
  await page.keyboard.press('Control+z')
  await counted(page, '0/24 việc gợi ý đã xem')
  await expect(line(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(line(1)).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByRole('slider')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await counted(page, '0/25 việc gợi ý đã xem')
  await page.keyboard.press('m')
  await counted(page, '0/24 việc gợi ý đã xem')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeHidden()
}

async function finish(page: Page) {
  for (let left = 6; left > 0; left -= 1) {
    await expect(asked(page, left)).toBeVisible()
    await page.keyboard.press('n')
    await page.keyboard.press('x')
  }
  await counted(page, '6/24 việc gợi ý đã xem')
  await page.keyboard.press('Shift+A')
  await counted(page, '24/24 việc gợi ý đã xem')
}

async function issue(page: Page) {
  await expect(page.getByText('Đã xem hết các việc gợi ý.')).toBeVisible()
  await page.keyboard.press('d')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Ghi \d+ mục còn lại không phát sinh nhiệm vụ$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await counted(page, '22/22 mục đã xem')
  await page.getByRole('status').getByRole('button', { name: 'Ban hành…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Ban hành 57-KL/HU' })
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '57-KL/HU' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ trong văn bản (18)' })).toBeVisible()
}
