import { expect, test } from '../../stage/stage.ts'
import { phoneCode } from '../../stage/phone-code.ts'

const NAME = 'Trương Thị Mời Vào'
const EMAIL = 'moivao@songmo.example'
const PASSWORD = 'trăng lên đồi cọ'

test('quản trị mời cán bộ; cán bộ tự đặt mật khẩu, bật lớp thứ hai, rồi vào bằng mã', async ({
  enter,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const desk = await enter('administrator', '/people')
  await desk.getByRole('button', { name: 'Thêm cán bộ' }).click()
  const form = desk.getByRole('dialog', { name: 'Thêm cán bộ' })
  await form.getByLabel('Họ và tên').fill(NAME)
  await form.getByRole('combobox', { name: 'Cơ quan' }).fill('ban to chuc')
  await desk.getByRole('listbox').getByRole('option', { name: 'Ban Tổ chức Huyện ủy' }).click()
  await form.getByRole('textbox', { name: 'Chức vụ' }).fill('Chuyên viên')
  await form.getByLabel('Thư điện tử').fill(EMAIL)
  await form.getByRole('button', { name: 'Lưu' }).click()
  await expect(form).toHaveCount(0)

  await desk.goto('/settings')
  const waiting = desk.getByRole('table', { name: 'Thư chưa gửi được' }).getByRole('row').filter({ hasText: NAME })
  await waiting.getByRole('button', { name: 'Hiện đường liên kết' }).click()
  const shown = desk.getByRole('dialog', { name: 'Đường liên kết' })
  await shown.getByRole('button', { name: 'Hiện đường liên kết' }).click()
  const link = new URL(await shown.getByRole('textbox', { name: 'Đường liên kết' }).inputValue())

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(`${link.pathname}${link.hash}`)
  await expect(page.getByText(EMAIL)).toBeVisible()
  const setPassword = async (password: string) => {
    await page.getByLabel(/^Mật khẩu mới/).fill(password)
    await page.getByLabel(/^Nhập lại mật khẩu mới/).fill(password)
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  }
  await setPassword('Matkhau@12345678')
  await expect(page.getByText(/quá phổ biến/)).toBeVisible()
  await setPassword(PASSWORD)
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()

  const signIn = async () => {
    await page.getByLabel('Thư điện tử').fill(EMAIL)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  }
  await signIn()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
  await page.goto('/account')
  await page.getByRole('button', { name: 'Bật lớp xác thực thứ hai' }).click()
  const factor = page.getByRole('dialog')
  await factor.getByLabel(/^Mật khẩu hiện tại/).fill(PASSWORD)
  await factor.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(factor.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  const secret = (await factor.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? ''
  await factor.getByLabel(/^Mã xác thực/).fill(phoneCode(secret))
  await factor.getByRole('button', { name: 'Bật', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Mã dự phòng' }).getByRole('listitem')).toHaveCount(10)
  const [recovery = ''] = await page.getByRole('list', { name: 'Mã dự phòng' }).getByRole('listitem').allTextContents()
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click()
  await expect(page.getByText('Còn 10 mã dự phòng chưa dùng.')).toBeVisible()

  await context.clearCookies()
  await page.goto('/')
  await signIn()
  const code = page.getByLabel('Mã xác thực')
  await expect(code).toBeFocused()
  await code.fill('000000')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByText(/^Mã không đúng/)).toBeVisible()
  await code.fill(recovery)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()

  // the link opened once
  await page.goto(`${link.pathname}${link.hash}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Đường liên kết không còn dùng được' })).toBeVisible()
  await context.close()
})
