import { expect, signInQuietly, test } from '../../stage/stage.ts'

test('người hai chức vụ đổi chức vụ ở đầu trang thì việc nhìn thấy cũng đổi theo', async ({ page }) => {
  // a session of this journey alone: the post belongs to it
  await signInQuietly(page, 'twoPosts')
  await page.goto('/my-work')
  const chooser = page.getByRole('combobox', { name: 'Chức vụ đang dùng' })
  await expect(chooser.getByRole('option', { selected: true })).toHaveText(/^Đảng ủy xã An Phú/)
  const work = page.getByRole('region', { name: 'Đang chờ cơ quan tôi' })
  await expect(work.getByRole('article').filter({ hasText: 'Ban Thường vụ Đảng ủy các xã' })).toBeVisible()

  await chooser.selectOption('Hội LHPN xã An Phú – Phó Chủ tịch Hội LHPN xã')
  await expect(work).toContainText('Không còn việc nào đang chờ')
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click()
  const table = page.getByRole('table', { name: 'Các phần việc theo điều kiện lọc' })
  await expect(table.getByRole('cell', { name: 'Hội LHPN xã An Phú' }).first()).toBeVisible()
  await expect(table.getByRole('cell', { name: /^Đảng ủy xã/ })).toHaveCount(0)
})
