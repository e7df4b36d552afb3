import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { enterDraft } from '../../stage/enter-draft.ts'
import { everyPage } from '../../stage/pages.ts'
import { expect, test } from '../../stage/stage.ts'

for (const [look, colorScheme] of [
  ['nền sáng', 'light'],
  ['nền tối', 'dark'],
] as const) {
  test(`mọi trang đọc được bằng trình đọc màn hình, không phải kéo ngang (${look})`, async ({ page, enter }) => {
    test.setTimeout(150_000)
    await page.emulateMedia({ colorScheme })
    await page.goto('/sign-in')
    await expect(page.getByRole('button', { name: /^Thư ký:/ })).toBeVisible()
    await check(page, 'đăng nhập')
    await enter('secretary', '/my-work')
    for (const place of await everyPage(page.request, { draft: await enterDraft(page) })) {
      await enter(place.person, place.path)
      await check(page, place.name)
    }
  })
}

/** One heading of the first level, a title of its own, nothing wider than the screen, nothing that axe finds. */
async function check(page: Page, name: string) {
  await test.step(name, async () => {
    // a page is there when its content is: nothing is on its way any more
    await page.waitForLoadState('networkidle')
    await expect.soft(page.getByRole('heading', { level: 1 }), `${name}: one h1`).toHaveCount(1)
    await expect.soft(page, `${name}: a title of its own`).toHaveTitle(/.+ · Phối Hợp$/)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(tooWide, `${name}: wider than the screen`).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))
    expect.soft(found, `${name}: axe`).toEqual([])
  })
}
