import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

test('đơn vị hỏi về một nhiệm vụ: văn phòng được báo ngay trên trang đang mở, trả lời, và đơn vị thấy ngay', async ({
  enter,
  enterElsewhere,
}) => {
  const office = await enter('secretary', '/notices?group=discussed')
  const unit = await enterElsewhere('finance', '/tasks')
  await unit.getByRole('searchbox').fill('phân luồng giáo dục')
  await unit
    .getByRole('link', { name: /phân luồng giáo dục/ })
    .first()
    .click()
  const words = unit.getByRole('textbox', { name: 'Nội dung trao đổi' })
  await unit.getByRole('button', { name: 'Gửi trao đổi' }).click()
  await expect(unit.getByText('Nhập nội dung trước khi gửi.')).toBeVisible()
  await words.fill('Xin mẫu biểu thống kê học sinh theo xã.')
  await unit.getByRole('button', { name: 'Gửi trao đổi' }).click()
  await expect(unit.getByRole('button', { name: 'Thôi theo dõi' })).toBeVisible()

  // nobody reloads the office's page
  const notice = office.getByRole('listitem').filter({ hasText: 'Xin mẫu biểu thống kê học sinh theo xã.' })
  await expect(notice).toContainText('trao đổi về nhiệm vụ')
  await expect(office.getByRole('link', { name: /^Thông báo, \d+ chưa đọc$/ })).toBeVisible()
  await takePicture(office, 'notices')
  await notice.getByRole('link').click()
  await expect(office.getByRole('region', { name: 'Trao đổi' })).toContainText(
    'Xin mẫu biểu thống kê học sinh theo xã.',
  )
  await office.getByRole('textbox', { name: 'Nội dung trao đổi' }).fill('Văn phòng gửi mẫu biểu trong hôm nay.')
  await office.getByRole('button', { name: 'Gửi trao đổi' }).click()
  await expect(unit.getByText('Văn phòng gửi mẫu biểu trong hôm nay.')).toBeVisible()
  await unit.getByRole('region', { name: 'Trao đổi' }).scrollIntoViewIfNeeded()
  await takePicture(unit, 'discussion')

  await unit.goto('/notices/choices')
  await unit.getByRole('combobox', { name: 'Trao đổi' }).selectOption('Không gửi thư')
  await unit.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(unit.getByText('Đã lưu lựa chọn')).toBeVisible()
  await takePicture(unit, 'notice-choices')
})
