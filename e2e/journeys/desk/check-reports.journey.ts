import { expect, test } from '../../stage/stage.ts'

test('thư ký xác nhận một báo cáo, yêu cầu làm thêm một báo cáo khác và nêu lý do', async ({ enter }) => {
  const page = await enter('secretary', '/my-work')
  const toCheck = page.getByRole('region', { name: /^Chờ tôi xác nhận/ })
  const reportOf = (unit: string) => toCheck.getByRole('article').filter({ hasText: unit })

  await reportOf('Phòng Tài chính - Kế hoạch').getByRole('link', { name: 'Xem và xác nhận' }).click()
  await expect(page.getByRole('region', { name: 'Diễn biến' })).toContainText('Văn bản: 112/TCKH-NS')
  await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click()
  await expect(page.getByText('Đã xác nhận đơn vị hoàn thành.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Phòng Tài chính.* Đã hoàn thành/ })).toBeVisible()

  await page.getByRole('link', { name: 'Việc của tôi' }).click()
  await expect(reportOf('Phòng Tài chính - Kế hoạch')).toHaveCount(0)
  await reportOf('Ủy ban nhân dân xã Bến Nắng').getByRole('link', { name: 'Xem và xác nhận' }).click()
  const unit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Ủy ban nhân dân xã Bến Nắng/ }) })
  await unit.getByRole('button', { name: 'Yêu cầu làm thêm', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Yêu cầu làm thêm/ })
  await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(dialog.getByText('Chưa ghi nội dung.')).toBeVisible()
  await dialog.getByLabel('Còn thiếu gì, cần làm thêm gì').fill('Đề nghị ghi rõ số tiền bố trí cho từng đoàn thể.')
  await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText('Đã gửi yêu cầu làm thêm.')).toBeVisible()
  await expect(unit).toContainText('Đề nghị ghi rõ số tiền bố trí cho từng đoàn thể.')
  await expect(unit.getByRole('button', { name: /^Ủy ban nhân dân xã Bến Nắng/ })).toContainText('Yêu cầu làm thêm')
})
