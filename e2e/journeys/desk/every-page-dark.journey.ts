import { test } from '../../stage/stage.ts'
import { walkEveryPage } from '../../stage/walk-every-page.ts'

for (const half of [0, 1] as const)
  test(`mọi trang, nền tối, nửa ${half + 1}: chữ vẫn đủ rõ`, async ({ page, enter }) => {
    test.setTimeout(150_000)
    await page.emulateMedia({ colorScheme: 'dark' })
    // what is not colour is the same as in the light
    await walkEveryPage(page, enter, { half, rules: ['color-contrast'] })
  })
