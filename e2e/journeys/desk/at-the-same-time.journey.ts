import { expect, test } from '../../stage/stage.ts'

const PAPER = [
  'Số 77-KL/HU',
  'Sông Mơ, ngày 16 tháng 6 năm 2017',
  'KẾT LUẬN',
  'Họp giao ban đột xuất về phòng, chống thiên tai',
  'Đồng chí chủ trì kết luận như sau:',
  '1. Giao Phòng Nội vụ rà soát lực lượng trực.',
].join('\n\n')

test('hai người cùng sửa một dự thảo: người sau thấy cả hai bản, không mất gì', async ({ enter, enterElsewhere }) => {
  const first = await enter('secretary', '/conclusions/new')
  await first.getByRole('textbox', { name: 'Toàn văn' }).fill(PAPER)
  await first.getByRole('textbox', { name: 'Trích yếu' }).fill('Họp giao ban đột xuất')
  await first.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await first.waitForURL(/\/mark$/)
  const second = await enterElsewhere('secretary', first.url())
  const headers = [first, second].map((page) => page.getByRole('dialog', { name: 'Sửa thông tin văn bản' }))
  const [mine, theirs] = [headers[0] ?? first.locator('nothing'), headers[1] ?? second.locator('nothing')]
  for (const page of [first, second]) await page.getByRole('button', { name: 'Sửa thông tin' }).click()

  await mine.getByRole('textbox', { name: 'Trích yếu' }).fill('Họp giao ban đột xuất về bão')
  await mine.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(first.getByText('Đã lưu thông tin văn bản.')).toBeVisible()

  await theirs.getByRole('textbox', { name: 'Trích yếu' }).fill('Họp giao ban đột xuất về lũ')
  await theirs.getByRole('button', { name: 'Lưu thay đổi' }).click()
  const conflict = theirs.getByRole('alert').filter({ hasText: 'Người khác vừa sửa nội dung này' })
  const row = conflict.getByRole('row', { name: /^Trích yếu/ })
  await expect(row).toContainText('Họp giao ban đột xuất về bão')
  await expect(row).toContainText('Họp giao ban đột xuất về lũ')
  await conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await expect(second.getByText('Đã lưu thông tin văn bản.')).toBeVisible()
  await expect(second.getByRole('main')).toContainText('Họp giao ban đột xuất về lũ')
})

test('hai người cùng sửa một cuộc họp: người sau chọn giữ bản của mình hoặc lấy bản kia', async ({
  enter,
  enterElsewhere,
}) => {
  const first = await enter('secretary', '/meetings/new')
  await first.getByLabel('Tên cuộc họp').fill('Họp giao ban thử máy')
  await first.getByRole('textbox', { name: 'Ngày họp' }).fill('19/6/2017')
  for (const label of ['Cơ quan chủ trì', 'Cơ quan triệu tập']) {
    await first.getByRole('combobox', { name: label }).fill('van phong huyen uy')
    await first.getByRole('option', { name: /^Văn phòng Huyện ủy/ }).click()
  }
  await first.getByRole('button', { name: 'Lưu cuộc họp' }).click()
  await expect(first.getByRole('heading', { level: 1, name: 'Họp giao ban thử máy' })).toBeVisible()

  const second = await enterElsewhere('secretary', first.url())
  for (const page of [first, second]) await page.getByRole('button', { name: 'Sửa cuộc họp' }).click()
  await first.getByLabel('Địa điểm').fill('Phòng họp số 1')
  await first.getByRole('button', { name: 'Lưu cuộc họp' }).click()
  await expect(first.getByText('Đã lưu cuộc họp.').last()).toBeVisible()

  await second.getByLabel('Địa điểm').fill('Phòng họp số 2')
  await second.getByRole('button', { name: 'Lưu cuộc họp' }).click()
  await expect(second.getByText('Người khác vừa sửa cuộc họp này.')).toBeVisible()
  await expect(second.getByRole('main')).toContainText('Phòng họp số 1')
  await expect(second.getByLabel('Địa điểm')).toHaveValue('Phòng họp số 2')
  await second.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await second.getByRole('button', { name: 'Lưu cuộc họp' }).click()
  await expect(second.getByRole('main')).toContainText('Phòng họp số 2')
  await expect(second.getByRole('heading', { level: 1, name: 'Họp giao ban thử máy' })).toBeVisible()
})
