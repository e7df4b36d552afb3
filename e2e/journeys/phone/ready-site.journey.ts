import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

test('cán bộ xã đánh dấu điểm cầu sẵn sàng trên điện thoại, báo trục trặc; thư ký thấy ngay, không phải tải lại', async ({
  enter,
  enterElsewhere,
}) => {
  test.setTimeout(90_000)
  const page = await enter('officer', '/my-work')
  const { rows } = await (await page.request.get('/api/meetings?state=called&q=quy%20II%20nam%202017')).json()
  const path = `/meetings/${rows[0].id}/prepare`
  const secretary = await enterElsewhere('secretary', path)
  await page.goto(path)
  const site = page.getByRole('group').filter({ hasText: 'Điểm cầu UBND xã An Phú' })
  const seen = secretary.getByRole('group').filter({ hasText: 'Điểm cầu UBND xã An Phú' })

  await site.getByRole('button', { name: 'Báo trục trặc: Âm thanh rõ, không hú' }).tap()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Báo trục trặc' }).tap()
  await expect(dialog.getByText('Chưa ghi trục trặc gì.')).toBeVisible()
  await dialog.getByLabel('Trục trặc gì').fill('Micro rè')
  await dialog.getByRole('button', { name: 'Báo trục trặc' }).tap()
  await expect(site.getByText('Micro rè')).toBeVisible()
  await expect(seen.getByText('Có trục trặc')).toBeVisible({ timeout: 15_000 })

  for (const check of await site.getByRole('checkbox').all()) {
    await check.tap()
    await expect(check).toBeChecked()
  }
  await expect(site.getByText('Sẵn sàng')).toBeVisible()
  await takePicture(page, 'site-phone')
  await expect(seen.getByText('Sẵn sàng')).toBeVisible({ timeout: 15_000 })
  await expect(secretary.getByText('8/13 điểm cầu sẵn sàng')).toBeVisible()
})
