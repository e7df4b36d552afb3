import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

test('phòng phân công một việc cho chuyên viên; người ấy chỉ thấy việc đó và báo cáo', async ({
  enter,
  enterElsewhere,
}) => {
  const page = await enter('finance', '/my-work')
  await page.getByRole('link', { name: /^Kiến nghị hỗ trợ kinh phí cho Câu lạc bộ/ }).tap()
  await expect(page.getByText('Đang giao cho Hồ Văn Nháp Thử, Chuyên viên ngân sách.')).toBeVisible()
  await page.getByRole('button', { name: 'Phân công', exact: true }).tap()
  const dialog = page.getByRole('dialog', { name: /^Phân công/ })
  await dialog.getByRole('button', { name: 'Phân công' }).tap()
  await expect(dialog.getByText('Chưa chọn ai.')).toBeVisible()
  await dialog.getByLabel('Phân công cho').selectOption({ label: 'Hồ Văn Nháp Thử, Chuyên viên ngân sách' })
  await dialog.getByLabel('Dặn dò').fill('Xong trước thứ Sáu.')
  await dialog.getByRole('button', { name: 'Phân công' }).tap()
  await expect(page.getByText('Đã phân công trong đơn vị.')).toBeVisible()

  const own = await enterElsewhere('staff', '/my-work')
  await expect(own.getByRole('article')).toHaveCount(1)
  await own.getByRole('link', { name: /^Kiến nghị hỗ trợ kinh phí cho Câu lạc bộ/ }).click()
  await expect(own.getByText('Xong trước thứ Sáu.')).toBeVisible()
  await expect(own.getByRole('link', { name: 'Xem câu này trong văn bản' })).toHaveCount(0)
  await own.getByText('Xong trước thứ Sáu.').scrollIntoViewIfNeeded()
  await takePicture(own, 'handed-on')
  await own.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
  const report = own.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
  await report.getByLabel('Đã làm được gì, còn vướng gì').fill('Đã có ba phương án mức hỗ trợ.')
  await report.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(own.getByRole('region', { name: 'Diễn biến' })).toContainText('Đã có ba phương án mức hỗ trợ.')
})
