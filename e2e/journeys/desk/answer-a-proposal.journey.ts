import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseBodies } from '../../stage/choose-bodies.ts'
import { chooseOne } from '../../stage/choose-one.ts'
import { expect, test } from '../../stage/stage.ts'

const PICTURES = path.resolve(import.meta.dirname, '../../../docs/pictures')
const PHONE = { width: 360, height: 740 }
const dialog = (page: Page) => page.getByRole('dialog')
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES === '1') await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
}
const WORDS = 'Đề nghị cấp máy tính xách tay cho cán bộ tiếp dân lưu động ở các ấp vùng sâu'

test('cán bộ xã nêu kiến nghị trên điện thoại, thư ký gộp và đưa vào chương trình họp, Bí thư duyệt trả lời, xã chưa thỏa đáng và nêu lại', async ({
  enter,
  enterElsewhere,
}) => {
  test.setTimeout(150_000)
  const secretary = await enter('secretary', '/my-work')
  await test.step('một đơn vị khác đã nêu việc gần giống', () => enterBefore(secretary))
  const officer = await enterElsewhere('officer', '/proposals')
  await officer.setViewportSize(PHONE)
  await test.step('cán bộ xã viết, được gợi ý điều đã nêu gần giống, rồi gửi', () => raise(officer))
  await test.step('thư ký gộp hai kiến nghị, đưa vào chương trình giao ban', async () => {
    await join(secretary)
    await schedule(secretary)
  })
  await test.step('văn phòng soạn trả lời, trình duyệt', () => prepare(secretary))
  const leader = await enterElsewhere('leader', '/my-work')
  await test.step('Bí thư duyệt, công bố', () => approve(leader))
  await test.step('cán bộ xã đọc trả lời, chưa thỏa đáng, nêu lại', () => judge(officer))
})

async function enterBefore(page: Page) {
  await page.goto('/proposals/new')
  const form = page.getByRole('form', { name: 'Nêu kiến nghị' })
  await form.getByLabel('Nội dung kiến nghị').fill('Đề nghị trang bị máy tính xách tay cho cán bộ tiếp dân lưu động')
  await chooseBodies(form, 'Nơi kiến nghị', { 'ubnd xa hoa giay': 'Ủy ban nhân dân xã Hoa Giấy' })
  await chooseOne(form, 'Đề nghị cơ quan nào trả lời', 'huyen uy song mo', /^Huyện ủy/u)
  await form.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Kiến nghị số/u })).toBeVisible()
}

async function raise(page: Page) {
  await page.getByRole('link', { name: 'Nêu kiến nghị' }).click()
  const form = page.getByRole('form', { name: 'Nêu kiến nghị' })
  await form.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(form.getByText('Chưa viết nội dung kiến nghị.')).toBeVisible()
  // of its own body: what others asked for is not shown to it
  await form.getByLabel('Nội dung kiến nghị').fill('de nghi bo sung kinh phi ngay hoi dai doan ket')
  await expect(form.getByRole('region', { name: 'Có thể trùng với' })).toContainText('Ngày hội Đại đoàn kết')
  await picture(page, 'proposal-new')
  await form.getByLabel('Nội dung kiến nghị').fill(WORDS)
  await chooseOne(form, 'Đề nghị cơ quan nào trả lời', 'huyen uy song mo', /^Huyện ủy/u)
  await form.getByLabel('Lĩnh vực').selectOption('Cơ sở vật chất')
  await form.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(page.getByText('Chưa có trả lời')).toBeVisible()
}

async function openMine(page: Page) {
  await page.goto('/proposals?q=tiep%20dan%20luu%20dong')
  await page.getByRole('link', { name: WORDS }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Kiến nghị số/u })).toBeVisible()
}

async function join(page: Page) {
  await page.goto('/proposals?q=tiep%20dan%20luu%20dong')
  await page.getByRole('link', { name: /^Đề nghị trang bị máy tính/u }).click()
  const alike = page.getByRole('region', { name: 'Có thể trùng với' })
  await expect(alike).toContainText(WORDS)
  await alike.scrollIntoViewIfNeeded()
  await picture(page, 'proposal-similar')
  await alike
    .getByRole('listitem')
    .filter({ hasText: WORDS })
    .getByRole('button', { name: 'Gộp vào kiến nghị này' })
    .click()
  await dialog(page).getByRole('button', { name: 'Gộp kiến nghị' }).click()
  await expect(page.getByRole('region', { name: 'Kiến nghị đã gộp vào đây' })).toContainText('xã Hoa Giấy')
}

async function schedule(page: Page) {
  await page.request.post('/api/meetings', {
    data: { ...(await usualMeeting(page)), title: 'Giao ban xem xét kiến nghị', heldOn: '2017-07-12' },
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
  })
  await page.getByRole('button', { name: 'Đưa vào chương trình…' }).click()
  await dialog(page).getByLabel('Cuộc họp sắp tới').selectOption({ label: '12/7/2017 – Giao ban xem xét kiến nghị' })
  await dialog(page).getByRole('button', { name: 'Đưa vào chương trình họp' }).click()
  const agenda = page.getByRole('region', { name: 'Đưa ra cuộc họp' })
  await agenda.getByRole('link', { name: 'Giao ban xem xét kiến nghị' }).click()
  await expect(page.getByRole('region', { name: 'Kiến nghị', exact: true })).toContainText(WORDS)
}

async function usualMeeting(page: Page) {
  const { rows } = await (await page.request.get('/api/meetings?q=quy%20I%20nam%202017')).json()
  const { host, convener } = await (await page.request.get(`/api/meetings/${rows[0].id}`)).json()
  return { kind: 'quarterly', hostId: host.id, convenerId: convener.id }
}

async function prepare(page: Page) {
  await openMine(page)
  await page.getByRole('button', { name: 'Soạn trả lời…' }).click()
  await dialog(page).getByLabel('Hình thức trả lời').selectOption('Không tiếp thu')
  await dialog(page).getByRole('button', { name: 'Lưu bản soạn' }).click()
  await expect(dialog(page).getByText('Không tiếp thu thì phải nêu lý do.')).toBeVisible()
  await dialog(page).getByLabel('Hình thức trả lời').selectOption('Sẽ nghiên cứu')
  await dialog(page).getByLabel('Lời trả lời').fill('Sẽ xem xét khi lập dự toán năm 2018.')
  await picture(page, 'proposal-answer')
  await dialog(page).getByRole('button', { name: 'Lưu bản soạn' }).click()
  await page.getByRole('button', { name: 'Trình duyệt' }).click()
  await expect(page.getByText('Đang chờ duyệt')).toBeVisible()
}

async function approve(page: Page) {
  const waiting = page.getByRole('region', { name: /^Trả lời kiến nghị chờ duyệt/u })
  await waiting.getByRole('listitem').filter({ hasText: WORDS }).getByRole('link', { name: 'Xem và duyệt' }).click()
  await page.getByRole('button', { name: 'Duyệt và công bố' }).click()
  await dialog(page).getByRole('button', { name: 'Duyệt và công bố' }).click()
  await expect(page.getByText('Đã trả lời, chưa có phản hồi')).toBeVisible()
}

async function judge(page: Page) {
  await page.goto('/my-work')
  const waiting = page.getByRole('region', { name: /chờ ý kiến/u })
  await waiting.getByRole('listitem').filter({ hasText: WORDS }).getByRole('link', { name: 'Cho ý kiến' }).click()
  await expect(page.getByRole('article', { name: 'Sẽ nghiên cứu' })).toContainText('dự toán năm 2018')
  await picture(page, 'proposal-judge')
  await page.getByRole('button', { name: 'Chưa thỏa đáng…' }).click()
  await dialog(page).getByLabel('Chưa thỏa đáng ở điểm nào').fill('Cần có trong năm nay.')
  await dialog(page).getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Nêu lại…' }).click()
  await dialog(page).getByLabel('Vì sao nêu lại').fill('Đề nghị bố trí hai máy trước mùa mưa.')
  await dialog(page).getByRole('button', { name: 'Nêu lại' }).click()
  await expect(page.getByText('Nêu lại lần 2')).toBeVisible()
  await expect(page.getByText('Trả lời cho lần nêu thứ 1')).toBeVisible()
}
