import { demoPassword } from '../../stage/demo-password.ts'
import { expect, test } from '../../stage/stage.ts'

const EMAIL = 'thuky.vphu@songmo.example'

test('thư ký vào bằng một lần bấm, rồi đăng xuất', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
  await page.getByRole('button', { name: /Nguyễn Thị Thư Ký, Văn phòng Huyện ủy/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kết luận' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Chức vụ và tài khoản' })).toContainText('Văn phòng Huyện ủy')

  await page.getByRole('button', { name: 'Nguyễn Thị Thư Ký' }).click()
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()

  await page.goto('/figures')
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
})

test('vào bằng mật khẩu: thiếu, sai thì nói rõ; đúng thì mở đúng trang đã định', async ({ page }) => {
  await page.goto('/meetings')
  const password = page.getByLabel('Mật khẩu', { exact: true })
  const signIn = page.getByRole('button', { name: 'Đăng nhập', exact: true })

  await signIn.click()
  await expect(page.getByText('Chưa nhập thư điện tử.')).toBeVisible()
  await expect(page.getByText('Chưa nhập mật khẩu.')).toBeVisible()

  await page.getByLabel('Thư điện tử').fill(EMAIL)
  await password.fill('khong-phai-mat-khau')
  await signIn.click()
  const form = page.getByRole('form', { name: 'Đăng nhập' })
  await expect(form.getByRole('alert')).toContainText('Thư điện tử hoặc mật khẩu không đúng.')
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(EMAIL)

  await password.fill(demoPassword(EMAIL))
  await signIn.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
})
