import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseOne } from '../../stage/choose-one.ts'
import { enterDraft } from '../../stage/enter-draft.ts'
import { selectWords } from '../../stage/select-words.ts'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')
const dialog = (page: Page) => page.getByRole('dialog')
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}

test('dự thảo đi xin ý kiến, có góp ý vào một đoạn, trình ký, bị trả lại có lý do, trình lại, được ký, ban hành có số', async ({
  enter,
  enterElsewhere,
}) => {
  test.setTimeout(150_000)
  const secretary = await enter('secretary', '/my-work')
  const { issuers } = await (await secretary.request.get('/api/number-books')).json()
  const committee = issuers.find(({ name }: { name: string }) => name.startsWith('Huyện ủy'))
  const id = await enterDraft(secretary, { symbol: 'KL/THU', issuerId: committee.id })
  const finance = await enterElsewhere('finance', '/my-work')
  const leader = await enterElsewhere('leader', '/my-work')
  await secretary.goto(`/conclusions/${id}`)
  await test.step('xin ý kiến Phòng Tài chính - Kế hoạch', () => ask(secretary))
  await test.step('chuyên viên góp ý vào một đoạn và trả lời', () => answer(finance))
  await test.step('thư ký tiếp thu, kết thúc, trình ký', async () => {
    await settle(secretary)
    await submit(secretary)
  })
  await test.step('Bí thư trả lại có lý do', () => giveBack(leader))
  await test.step('thư ký đọc lý do, trình lại', async () => {
    await secretary.reload()
    await expect(secretary.getByText(/^Người ký trả lại .*Mục 1 chưa có thời hạn\.$/u)).toBeVisible()
    await submit(secretary)
  })
  await test.step('Bí thư ký', () => sign(leader, id))
  await test.step('thư ký giữ số 01, ban hành với số tiếp theo', () => issue(secretary, id))
})

async function ask(page: Page) {
  await page.getByRole('button', { name: 'Xin ý kiến…' }).click()
  await chooseOne(dialog(page), 'Đơn vị', 'tai chinh', /Tài chính/u)
  await dialog(page).getByLabel('Lời xin ý kiến').fill('Xin ý kiến kỹ về lực lượng trực.')
  await picture(page, 'review-open')
  await dialog(page).getByRole('button', { name: 'Gửi xin ý kiến' }).click()
  await expect(page.getByRole('main')).toContainText('Đang lấy ý kiến')
  await expect(page.getByRole('table', { name: 'Những nơi được xin ý kiến' })).toContainText('Chưa trả lời')
}

async function answer(page: Page) {
  await page.reload()
  await page
    .getByRole('region', { name: /^Xin ý kiến tôi/u })
    .getByRole('link', { name: 'Đọc và trả lời' })
    .click()
  const sheet = page.getByRole('article', { name: 'Toàn văn' })
  await selectWords(page, sheet.getByRole('paragraph').filter({ hasText: 'rà soát' }), 'rà soát', 'lực lượng trực')
  await expect(page.getByLabel('Góp ý về')).toContainText('Đoạn đã chọn: “rà soát lực lượng trực”')
  await page.getByLabel('Nội dung góp ý').fill('Nên ghi rõ rà soát theo mẫu nào.')
  await picture(page, 'review-answer')
  await page.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(page.getByRole('blockquote')).toHaveText('rà soát lực lượng trực')
  await page.getByLabel('Đồng ý, có ý kiến').check()
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText('Chưa ghi ý kiến.')).toBeVisible()
  await page.getByLabel('Ý kiến', { exact: true }).fill('Xem góp ý ở mục 1.')
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText(/^Đã trả lời: Đồng ý, có ý kiến/u)).toBeVisible()
}

async function settle(page: Page) {
  await page.reload()
  await page.getByRole('button', { name: 'Tiếp thu, giải trình…' }).click()
  await dialog(page).getByLabel('Nội dung tiếp thu, giải trình').fill('Sẽ gửi mẫu kèm văn bản.')
  await dialog(page).getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('Tiếp thu (Nguyễn Thị Thư Ký)')).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
  await picture(page, 'review-round')
  await page.getByRole('button', { name: 'Kết thúc ngay…' }).click()
  await dialog(page).getByRole('button', { name: 'Kết thúc' }).click()
}

async function submit(page: Page) {
  await page.getByRole('button', { name: 'Trình ký…' }).click()
  await expect(dialog(page).getByLabel('Quyền hạn ký')).toHaveValue('T/M BAN THƯỜNG VỤ')
  await expect(dialog(page).getByLabel('Chức vụ in trên văn bản')).toHaveValue('BÍ THƯ')
  await dialog(page).getByRole('button', { name: 'Trình ký' }).click()
  await expect(page.getByText(/^Chờ Lê Văn Thí Dụ/u)).toBeVisible()
}

async function giveBack(page: Page) {
  await page.reload()
  await page
    .getByRole('region', { name: /^Chờ tôi ký/u })
    .getByRole('link', { name: 'Đọc và ký' })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Ký văn bản…' })).toBeVisible()
  await picture(page, 'sign')
  await page.getByRole('button', { name: 'Trả lại…' }).click()
  await dialog(page).getByRole('button', { name: 'Trả lại' }).click()
  await expect(dialog(page).getByText('Chưa ghi lý do.')).toBeVisible()
  await dialog(page).getByLabel('Lý do').fill('Mục 1 chưa có thời hạn.')
  await dialog(page).getByRole('button', { name: 'Trả lại' }).click()
  await expect(page).toHaveURL(/\/my-work$/u)
}

async function sign(page: Page, id: string) {
  await page.goto(`/conclusions/${id}`)
  await page.getByRole('button', { name: 'Ký văn bản…' }).click()
  await dialog(page).getByRole('button', { name: 'Ký', exact: true }).click()
  await expect(page.getByText('Văn phòng cấp số rồi ban hành.')).toBeVisible()
}

async function issue(page: Page, id: string) {
  await page.goto('/number-books')
  await page.getByRole('button', { name: 'Mở sổ' }).click()
  await dialog(page).getByLabel('Cơ quan ban hành').selectOption({ label: 'Huyện ủy Sông Mơ' })
  await dialog(page).getByLabel('Ký hiệu').fill('KL/THU')
  await dialog(page).getByRole('button', { name: 'Mở sổ' }).click()
  await page.getByRole('link', { name: 'KL/THU', exact: true }).click()
  await page.getByRole('button', { name: 'Giữ số' }).click()
  await dialog(page).getByLabel('Giữ cho việc gì').fill('công văn hỏa tốc')
  await dialog(page).getByRole('button', { name: 'Giữ số' }).click()
  await expect(page.getByRole('table', { name: 'Các số trong sổ' })).toContainText('01-KL/THU')

  await page.goto(`/conclusions/${id}/mark`)
  await page.getByRole('button', { name: 'Ban hành…' }).first().click()
  await expect(dialog(page).getByLabel('Số văn bản')).toContainText('Số tiếp theo của sổ: 02')
  await dialog(page).getByRole('button', { name: 'Ban hành', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '02-KL/THU' })).toBeVisible()
  const steps = page.getByRole('region', { name: 'Các bước của văn bản' })
  for (const step of ['Gửi xin ý kiến', 'Người ký trả lại', 'Ký', 'Ban hành']) await expect(steps).toContainText(step)
  await page.goto('/number-books')
  await page.getByRole('link', { name: 'KL/THU', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Các số trong sổ' })).toContainText('Đang giữ')
  await expect(page.getByRole('link', { name: '02-KL/THU' })).toBeVisible()
  await picture(page, 'number-book')
}

test('hai thư ký ban hành cùng lúc: hai số liền nhau, không số nào hai lần', async ({ enter, enterElsewhere }) => {
  const first = await enter('secretary', '/my-work')
  const second = await enterElsewhere('secretary', '/my-work')
  const papers = [await enterDraft(first, { symbol: 'KL/HAI' }), await enterDraft(second, { symbol: 'KL/HAI' })]
  const pages = [first, second]
  await Promise.all(
    pages.map(async (page, i) => {
      await page.goto(`/conclusions/${papers[i]}/mark`)
      await page.getByRole('button', { name: 'Ban hành…' }).first().click()
      await expect(dialog(page).getByLabel('Số văn bản')).toContainText('Số tiếp theo của sổ: 01')
    }),
  )
  await Promise.all(pages.map((page) => dialog(page).getByRole('button', { name: 'Ban hành', exact: true }).click()))
  const titles = await Promise.all(
    pages.map(async (page) => {
      const title = page.getByRole('heading', { level: 1, name: /^\d+-KL\/HAI$/u })
      await expect(title).toBeVisible()
      return title.textContent()
    }),
  )
  expect(new Set(titles)).toEqual(new Set(['01-KL/HAI', '02-KL/HAI']))
})
