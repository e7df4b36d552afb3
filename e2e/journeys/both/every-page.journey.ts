import { test } from '../../stage/stage.ts'
import { walkEveryPage } from '../../stage/walk-every-page.ts'

for (const half of [0, 1] as const)
  test(`mọi trang, nền sáng và nền tối, nửa ${half + 1}: trình đọc màn hình đọc được, không phải kéo ngang`, async ({
    page,
    enter,
    isMobile,
  }) => {
    test.setTimeout(300_000)
    await walkEveryPage(page, enter, { half, dark: !isMobile })
  })
