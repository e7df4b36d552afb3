import { expect, test } from '../../stage/stage.ts'

test('bí thư trên điện thoại: lịch mở ra là danh sách, sang tháng sau, xem cuộc họp, lấy địa chỉ lịch', async ({
  enter,
}) => {
  const page = await enter('leader', '/calendar')
  await expect(page.getByLabel('Cách xem')).toHaveValue('list')
  await page.getByRole('button', { name: 'Tháng sau' }).tap()
  await expect(page.getByRole('heading', { name: 'Tháng 7/2017' })).toBeVisible()
  await page.getByRole('link', { name: /Sơ kết hoạt động của MTTQ/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /^Sơ kết hoạt động/ })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).tap()
  const address = await page.getByLabel('Địa chỉ lịch').inputValue()
  const answer = await page.request.get(address)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
})
