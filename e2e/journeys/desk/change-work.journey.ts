import type { Page } from '@playwright/test'
import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

const SENTENCE = 'Về việc lập dự trù'

test('phòng xin gia hạn, văn phòng cho; đổi chủ trì, đơn vị cũ phối hợp và được ghi nhận đã phối hợp', async ({
  enter,
  enterElsewhere,
}) => {
  const office = await enter('secretary', '/tasks?q=l%E1%BA%ADp%20d%E1%BB%B1%20tr%C3%B9')
  await office
    .getByRole('link', { name: new RegExp(`^${SENTENCE}`) })
    .first()
    .click()
  await test.step('văn phòng giao thêm một đơn vị có hạn riêng', () => addUnit(office))
  const unit = await enterElsewhere('mobilisation', new URL(office.url()).pathname)
  await test.step('đơn vị xin gia hạn', () => askForTime(unit))
  await office.reload()
  await test.step('văn phòng cho gia hạn, thấy cả hai hạn', () => giveTime(office))
  await test.step('đổi chủ trì: chủ trì cũ chuyển sang phối hợp', () => changeLead(office))
  await unit.reload()
  await test.step('chủ trì mới ghi nhận đơn vị cũ đã phối hợp', () => tick(unit))
})

async function addUnit(page: Page) {
  await page.getByRole('button', { name: 'Giao thêm đơn vị' }).click()
  const dialog = page.getByRole('dialog', { name: 'Giao thêm đơn vị' })
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('ban dan van')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Ban Dân vận/ })
    .click()
  await dialog.getByRole('textbox', { name: 'Hạn riêng của đơn vị' }).fill('30/6/2017')
  await dialog.getByLabel('Lý do').fill('Cần số liệu của các đoàn thể.')
  await dialog.getByRole('button', { name: 'Giao thêm', exact: true }).click()
  await expect(page.getByText('Đã giao thêm đơn vị.')).toBeVisible()
}

async function askForTime(page: Page) {
  await partOf(page, 'Ban Dân vận').getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await page.getByRole('button', { name: 'Xin gia hạn' }).click()
  const dialog = page.getByRole('dialog', { name: /^Xin gia hạn/ })
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(dialog.getByText('Chưa chọn ngày.')).toBeVisible()
  await dialog.getByLabel('Lý do xin gia hạn').fill('Hai đoàn thể chưa gửi số liệu.')
  await dialog.getByRole('textbox', { name: 'Xin đến ngày' }).fill('30/6/2017')
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(dialog.getByText('Ngày mới phải sau hạn hiện hành.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Xin đến ngày' }).fill('15/7/2017')
  await expect(dialog.getByText('Ngày mới phải sau hạn hiện hành.')).toHaveCount(0)
  await takePicture(page, 'ask-for-time')
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(page.getByText('Đang xin gia hạn đến 15/7/2017, chờ quyết định.')).toBeVisible()
}

async function giveTime(page: Page) {
  const part = partOf(page, 'Ban Dân vận')
  await part.getByRole('button', { name: /^Ban Dân vận/ }).click()
  await part.getByRole('button', { name: 'Cho gia hạn', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cho gia hạn' }).click()
  await expect(part).toContainText('Hạn đầu 30/6/2017; hạn đã gia hạn lần 1: 15/7/2017 · trong hạn.')
  await part.getByText(/^Hạn đầu/).scrollIntoViewIfNeeded()
  await takePicture(page, 'task-both-clocks')
}

async function changeLead(page: Page) {
  await page.getByRole('button', { name: 'Đổi chủ trì' }).click()
  const dialog = page.getByRole('dialog', { name: 'Đổi chủ trì' })
  await dialog.getByRole('combobox', { name: 'Chủ trì mới' }).fill('ban dan van')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Ban Dân vận/ })
    .click()
  await dialog.getByLabel('Lý do').fill('Ban Dân vận nắm các đoàn thể.')
  await dialog.getByRole('button', { name: 'Đổi chủ trì' }).click()
  await expect(page.getByText('Đã đổi đơn vị chủ trì.')).toBeVisible()
  await expect(partOf(page, 'Phòng Tài chính')).toContainText('Phối hợp')
  await expect(page.getByRole('region', { name: 'Toàn bộ quá trình' })).toContainText('Ban Dân vận nắm các đoàn thể.')
}

async function tick(page: Page) {
  const part = partOf(page, 'Phòng Tài chính')
  await part.getByRole('button', { name: /^Phòng Tài chính/ }).click()
  await part.getByRole('button', { name: 'Đã phối hợp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page.getByText('Đã ghi nhận đơn vị đã phối hợp.')).toBeVisible()
  await expect(part).toContainText('Đã hoàn thành')
}

function partOf(page: Page, unit: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${unit}`) }) })
}

test('việc không có ngày hạn của 07-KL/HU và 13/TB-UBND đều có ngày phải báo cáo, đều nằm trong danh sách', async ({
  enter,
  enterElsewhere,
}) => {
  const pages = [
    [await enter('secretary', '/tasks'), '07'],
    [await enterElsewhere('otherDistrict', '/tasks'), '13'],
  ] as const
  for (const [page, number] of pages) {
    const rows = await everyPart(page, number)
    const undated = rows.filter((row) => row.deadline.dueOn === null)
    expect(undated.length).toBeGreaterThan(0)
    expect(undated.filter((row) => row.reviewOn === null)).toEqual([])
    const papers = await (await page.request.get(`/api/tasks/${rows[0]?.task.id}`)).json()
    const whole = await (await page.request.get(`/api/conclusions/${papers.paper.id}`)).json()
    const listed = new Set(rows.map((row) => row.task.id))
    expect(whole.tasks.filter((task: { id: string }) => !listed.has(task.id))).toEqual([])
  }
})

interface Part {
  reviewOn: string | null
  deadline: { dueOn: string | null }
  task: { id: string }
  paper: { number: string }
}

/** Every part that the papers of that number gave, page by page, as the list has it. */
async function everyPart(page: Page, number: string): Promise<Part[]> {
  const found: Part[] = []
  let after = ''
  do {
    const answer = await page.request.get(`/api/assignments?limit=200${after && `&after=${encodeURIComponent(after)}`}`)
    const list: { rows: Part[]; next: string | null } = await answer.json()
    found.push(...list.rows.filter((row) => row.paper.number === number))
    after = list.next ?? ''
  } while (after !== '')
  return found
}
