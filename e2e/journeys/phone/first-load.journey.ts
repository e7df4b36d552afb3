import { expect, test } from '../../stage/stage.ts'

const MOST_BYTES = 150_000

test('lần mở đầu trên đường truyền chậm: đăng nhập và việc của tôi tải dưới 150 kB JavaScript', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    if (pathname.endsWith('.js')) sizes.set(pathname, Number(answer.headers()['content-length']))
  })
  await page.goto('/sign-in')
  await page
    .getByRole('button', { name: /UBND xã An Phú/ })
    .first()
    .tap()
  await expect(page.getByRole('article').first()).toBeVisible()
  // what comes after the page itself: whether other things wait, and what keeps the pages on the device
  await page.waitForLoadState('networkidle')
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  expect(sizes.size).toBeGreaterThan(2)
  expect(total, JSON.stringify([...sizes])).toBeLessThan(MOST_BYTES)
})

test.describe('đưa ra màn hình chính', () => {
  test.use({ serviceWorkers: 'allow' })

  test('trình duyệt nhận phần mềm là cài được: tên, biểu tượng, trang mở đầu, trang giữ trên máy', async ({
    enter,
    context,
  }) => {
    const page = await enter('officer', '/my-work')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    const told = await (await page.request.get('/manifest.webmanifest')).json()
    expect(told).toMatchObject({ name: 'Phối Hợp', lang: 'vi', start_url: '/my-work', display: 'standalone' })
    expect(told.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
    for (const { src, type } of told.icons)
      expect((await page.request.get(src)).headers()['content-type'], src).toContain(type)
    const browser = await context.newCDPSession(page)
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
    // the runner's windows are private ones: that alone may stand in the way
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  })
})
