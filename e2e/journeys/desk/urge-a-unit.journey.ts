import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

test('thư ký lập phiếu đôn đốc một xã, cấp số, phát hành; xã thấy phiếu, lãnh đạo thấy lần đôn đốc', async ({
  enter,
  enterElsewhere,
}) => {
  const page = await enter('secretary', '/urgings')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const units = page.getByRole('table', { name: 'Các đơn vị có thể đôn đốc' })
  await units.getByRole('checkbox', { name: 'Chọn UBND xã Suối Mơ' }).check()
  await takePicture(page, 'urgings')
  await page.getByRole('button', { name: 'Lập dự thảo cho 1 đơn vị' }).click()
  await expect(page.getByRole('list', { name: 'Kết quả' })).toHaveText('UBND xã Suối Mơ: đã lập dự thảo')
  await units.getByRole('link', { name: 'Đã có dự thảo' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phiếu đôn đốc: UBND xã Suối Mơ')
  await page.getByRole('textbox', { name: 'Ký hiệu' }).fill('PĐĐ/VPHU')
  await page.getByRole('textbox', { name: 'Chức vụ người ký' }).fill('CHÁNH VĂN PHÒNG')
  await page.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Lê Văn Ký Thử')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã lưu.')).toBeVisible()
  await page.getByRole('button', { name: 'Cấp số, phát hành' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp số, phát hành' }).click()
  await expect(page.getByText(/Đã phát hành \d+-PĐĐ\/VPHU\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bỏ dự thảo' })).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Các việc quá hạn trong phiếu' })).toContainText('lần 1')
  await takePicture(page, 'urging')

  await page.getByRole('table', { name: 'Các việc quá hạn trong phiếu' }).getByRole('link').first().click()
  await expect(page.getByText('Đã đôn đốc 1 lần (20/6)')).toBeVisible()

  const leader = await enterElsewhere('leader', '/tasks?urged=1')
  await expect(leader.getByRole('table', { name: 'Các phần việc theo điều kiện lọc' })).toContainText(
    'Đã đôn đốc 1 lần',
  )
  const other = await enterElsewhere('otherDistrict', '/urgings')
  await expect(other.getByText('Chưa có phiếu, công văn đôn đốc nào')).toBeVisible()
})
