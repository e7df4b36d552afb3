import { demoPassword } from '../../stage/demo-password.ts'
import { PEOPLE } from '../../stage/people.ts'
import { expect, signInQuietly, test } from '../../stage/stage.ts'

test('mười lăm phút không thao tác thì khóa; mở khóa xong, chữ đang viết vẫn còn', async ({ page, context }) => {
  await page.clock.install()
  await signInQuietly(page, 'administrator')
  await page.goto('/people')
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click()
  const form = page.getByRole('dialog', { name: 'Thêm cán bộ' })
  await form.getByLabel('Họ và tên').fill('Viết dở dang')

  await page.clock.fastForward('16:00')
  const cover = page.getByRole('dialog', { name: 'Màn hình đã khóa' })
  await expect(cover).toBeVisible()
  await expect(cover.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  // the server holds the lock too, not the page alone
  await expect.poll(async () => (await page.request.get('/api/people')).status()).toBe(401)
  await page.keyboard.press('Escape')
  await expect(cover).toBeVisible()

  await cover.getByLabel('Mật khẩu', { exact: true }).fill('khong-phai-mat-khau')
  await cover.getByRole('button', { name: 'Mở khóa', exact: true }).click()
  await expect(cover.getByRole('alert')).toContainText('Mật khẩu không đúng.')

  // a second tab of the same person is locked, and opens with the first
  const second = await context.newPage()
  await second.goto('/people')
  await expect(second.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()

  await cover.getByLabel('Mật khẩu', { exact: true }).fill(demoPassword(PEOPLE.administrator))
  await cover.getByRole('button', { name: 'Mở khóa', exact: true }).click()
  await expect(cover).toHaveCount(0)
  await expect(form.getByLabel('Họ và tên')).toHaveValue('Viết dở dang')
  await expect(form.getByLabel('Họ và tên')).toBeFocused()
  await second.goto('/people')
  await expect(second.getByRole('heading', { level: 1, name: 'Cán bộ' })).toBeVisible()
})
