import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { enterDraft } from './enter-draft.ts'
import { everyPage } from './pages.ts'
import type { Person } from './people.ts'
import { beginOwnPaper } from './write-paper.ts'

type Enter = (person: Person, path: string) => Promise<Page>

export interface Walk {
  /** every second page, beginning with the first or the second: the halves are walked side by side */
  half: 0 | 1
  /** looks at the colours in the dark too */
  dark?: boolean
}

/** Opens the pages of the product and looks at each: headings, title, width, and what axe finds. */
export async function walkEveryPage(page: Page, enter: Enter, { half, dark = false }: Walk): Promise<void> {
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: 'Tài khoản trình diễn' })).toBeVisible()
  await check(page, 'đăng nhập', dark)
  await enter('secretary', '/my-work')
  const papers = { draft: await enterDraft(page), written: await beginOwnPaper(page) }
  const places = await everyPage(page.request, papers)
  for (const place of places.filter((_, index) => index % 2 === half)) {
    await enter(place.person, place.path)
    await check(page, place.name, dark)
  }
}

async function check(page: Page, name: string, dark: boolean) {
  await test.step(name, async () => {
    await expect.soft(page.getByRole('heading', { level: 1 }), `${name}: one h1`).toHaveCount(1)
    await expect.soft(page, `${name}: a title of its own`).toHaveTitle(/.+ · Phối Hợp$/)
    // some headings stand before their content does
    await expect(page.getByText(/^Đang tải/)).toHaveCount(0)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(tooWide, `${name}: wider than the screen`).toBeLessThanOrEqual(0)
    // the one frame is the browser's own viewer of a PDF: axe need not open a page of its own to gather frames
    expect.soft(await findings(page), `${name}: axe`).toEqual([])
    if (!dark) return
    // what is not colour is the same as in the light
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    expect.soft(await findings(page, ['color-contrast']), `${name}: axe in the dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  })
}

/** What axe finds by these rules, or by all. */
async function findings(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))
}
