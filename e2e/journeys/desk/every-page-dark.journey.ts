import { test } from '../../stage/stage.ts'
import { walkEveryPage } from '../../stage/walk-every-page.ts'

test('mọi trang, nền tối: trình đọc màn hình đọc được, không phải kéo ngang', async ({ page, enter }) => {
  test.setTimeout(150_000)
  await page.emulateMedia({ colorScheme: 'dark' })
  await walkEveryPage(page, enter)
})
