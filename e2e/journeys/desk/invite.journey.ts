import type { Page } from '@playwright/test'
import { chooseOne } from '../../stage/choose-one.ts'
import { planMeeting } from '../../stage/plan-meeting.ts'
import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

const TITLE = 'Họp bàn việc chuẩn bị hội thi thử nghiệm'
const GUEST = 'Cao Thị Khách Thử'
const dialog = (page: Page) => page.getByRole('dialog')

test('thư ký ghi thành phần, mời thêm khách, gửi giấy mời; cán bộ nhận lời trên điện thoại, khách trả lời bằng đường liên kết', async ({
  enter,
  enterElsewhere,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const secretary = await enter('secretary', '/my-work')
  const id = await planMeeting(secretary, { title: TITLE, heldOn: '2017-08-15' })
  await secretary.goto(`/meetings/${id}/prepare`)
  await test.step('ghi thành phần dự kiến', () => compose(secretary))
  await test.step('mời thêm khách, gửi giấy mời', () => send(secretary))
  const chairman = await enterElsewhere('chairman', '/my-work')
  await test.step('Chủ tịch xã nhận lời bằng một chạm', () => accept(chairman))
  const link = await test.step('thư ký lấy đường liên kết của khách', () => linkOf(secretary))
  const guest = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await test.step('khách báo không dự, có lý do', () => decline(guest, link))
  await guest.context().close()
  await test.step('thư ký thấy cả hai trả lời', async () => {
    await secretary.reload()
    await expect(secretary.getByRole('button', { name: '1 Sẽ dự' })).toBeVisible()
    await expect(secretary.getByText('Lý do: Trùng lịch công tác')).toBeVisible()
    await takePicture(secretary, 'invitations')
  })
})

async function compose(page: Page) {
  await page.getByRole('button', { name: 'Ghi thành phần' }).click()
  const line = page.getByRole('group', { name: 'Dòng 1' })
  await line.getByRole('combobox', { name: 'Vai trò' }).selectOption('Thành viên')
  await line.getByRole('textbox', { name: 'Chức vụ, thành phần' }).fill('Chủ tịch UBND xã')
  await chooseOne(line, 'Cơ quan hoặc nhóm', 'ubnd xa an phu', /^UBND xã An Phú$/u)
  await page.getByRole('button', { name: 'Lưu và lập danh sách mời' }).click()
  await expect(page.getByRole('region', { name: 'Danh sách mời' })).toContainText('Phạm Văn Giả Định')
}

async function send(page: Page) {
  await page.getByRole('button', { name: 'Mời thêm khách…' }).click()
  await dialog(page).getByLabel('Họ tên').fill(GUEST)
  await dialog(page).getByLabel('Chức vụ').fill('Phó Trưởng phòng')
  await dialog(page).getByRole('button', { name: 'Thêm khách' }).click()
  await expect(page.getByRole('region', { name: 'Danh sách mời' })).toContainText(GUEST)
  await page.getByRole('button', { name: 'Gửi giấy mời…' }).click()
  // the number book is another journey's
  await dialog(page).getByRole('checkbox', { name: 'Lấy số trong sổ văn bản' }).uncheck()
  await dialog(page).getByRole('button', { name: 'Gửi giấy mời' }).click()
  await expect(page.getByText('Đã gửi giấy mời.')).toBeVisible()
  await expect(page.getByRole('button', { name: '2 Chưa trả lời' })).toBeVisible()
}

async function accept(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 })
  const waiting = page
    .getByRole('region', { name: /^Giấy mời họp/u })
    .getByRole('listitem')
    .filter({ hasText: TITLE })
  await expect(waiting).toContainText('14:00 ngày 15/8/2017')
  await takePicture(page, 'invited-phone')
  await waiting.getByRole('button', { name: 'Tôi sẽ dự' }).click()
  await expect(waiting.getByText('Sẽ dự', { exact: true })).toBeVisible()
}

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: new RegExp(`^Đường liên kết của ${GUEST}`, 'u') }).click()
  const field = dialog(page).getByRole('textbox', { name: 'Đường liên kết' })
  await expect(field).toHaveValue(/\/invitation#/u)
  const { pathname, hash } = new URL(await field.inputValue())
  await page.keyboard.press('Escape')
  return `${pathname}${hash}`
}

async function decline(page: Page, link: string) {
  await page.goto(link)
  await expect(page.getByText(`Kính gửi ông/bà ${GUEST}`)).toBeVisible()
  await page.getByRole('radio', { name: 'Không dự' }).check()
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText('Chưa ghi lý do.')).toBeVisible()
  await page.getByLabel('Lý do không dự').fill('Trùng lịch công tác')
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText('Ông/bà đã trả lời: Không dự.')).toBeVisible()
}
