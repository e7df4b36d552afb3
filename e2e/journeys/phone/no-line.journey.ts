import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { phonePhoto } from '../../stage/phone-photo.ts'
import { expect, signInQuietly, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

test('mất câu trả lời: máy chủ đã ghi mà mạng đứt, máy gửi lại, báo cáo có đúng một lần', async ({ enter }) => {
  const page = await enter('officer', '/my-work')
  const own = (await tasksAtWork(page)).find(({ quote }) => quote.startsWith('UBND huyện, xã'))
  await page.goto(own?.path ?? '')
  // the line breaks after the server has written the report and before the answer arrives
  const breaks = async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
    await route.fetch()
    await route.abort('internetdisconnected')
  }
  await page.route('**/report-progress', breaks, { times: 1 })
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).tap()
  await page.getByLabel('Đã làm được gì, còn vướng gì').fill('Viết dở')
  // closed in the middle of a word: it stands there when the form is opened again
  await page.goto('about:blank')
  await page.goBack()
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).tap()
  await expect(page.getByLabel('Đã làm được gì, còn vướng gì')).toHaveValue('Viết dở')
  await page.getByRole('button', { name: 'Để sau' }).tap()
  await report(page, { percent: '45', words: 'Đã tính xong mức hỗ trợ, chờ ý kiến lãnh đạo phòng.' })
  await expect(page.getByText(/^Đã gửi “Báo cáo tiến độ”/)).toBeVisible()
  await page.reload()
  const history = page.getByRole('region', { name: 'Diễn biến' })
  await expect(history.getByText('Đã tính xong mức hỗ trợ, chờ ý kiến lãnh đạo phòng.')).toHaveCount(1)
  await expect(history.getByText('Tiến độ 45 %.')).toHaveCount(1)
})

test.describe('trang giữ trên máy', () => {
  test.use({ serviceWorkers: 'allow' })

  test('về thôn không có mạng: đóng rồi mở lại vẫn đọc được việc; báo cáo, ảnh chờ gửi, hết phiên, rồi gửi đúng một lần', async ({
    enter,
    enterElsewhere,
    context,
    page: first,
  }) => {
    test.setTimeout(120_000)
    await enter('front', '/my-work')
    await expect(first.getByRole('article').first()).toBeVisible()
    const [one, two] = await openedTasks(first)
    const photo = await phonePhoto(first)
    await first.evaluate(async () => {
      await navigator.serviceWorker.ready
    })

    await first.close()
    await context.setOffline(true)
    const page = await context.newPage()
    await test.step('việc của tôi và việc đã mở đọc được, ghi rõ là bản lưu', async () => {
      await page.goto('/my-work')
      await expect(page.getByText(/^Bản lưu lúc .* Chưa kết nối được với máy chủ/)).toBeVisible()
      await expect(page.getByRole('article').filter({ hasText: one.quote })).toBeVisible()
      await takePicture(page, 'phone-kept')
    })
    await test.step('báo cáo hai việc, một việc kèm ảnh; chờ gửi ở thẻ, ở việc, trong danh sách', async () => {
      await page.goto(one.path)
      await report(page, { percent: '60', words: 'Đã họp ba thôn, còn một thôn.', photo })
      await expect(page.getByText('Chưa có mạng: đã lưu trên máy này, có mạng thì tự gửi.')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Chờ gửi (1)' })).toContainText('Đã họp ba thôn')
      await page.goto(two.path)
      await report(page, { percent: '30', words: 'Đã phát tờ rơi.' })
      await page.goto('/my-work')
      await expect(page.getByRole('article').filter({ hasText: two.quote })).toContainText('Chờ gửi')
      const outbox = page.getByRole('region', { name: 'Chờ gửi (2)' })
      await expect(outbox.getByRole('listitem')).toHaveCount(2)
      await outbox.scrollIntoViewIfNeeded()
      await page.evaluate(() => window.scrollTo(0, 0))
      await takePicture(page, 'phone-waiting')
      await outbox
        .getByRole('button', { name: /^Mở “Báo cáo tiến độ”/ })
        .last()
        .tap()
      const dialog = page.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
      await dialog.getByLabel('Đã làm được gì, còn vướng gì').fill('Đã phát tờ rơi ở hai chợ.')
      await dialog.getByRole('button', { name: 'Gửi báo cáo' }).tap()
      await expect(outbox).toContainText('ở hai chợ')
    })
    // meanwhile a colleague reports on the second
    await reportByApi(await enterElsewhere('front', '/my-work'), two.id)

    await test.step('hết phiên: người khác vào trên máy này không thấy, không gửi', async () => {
      await context.clearCookies()
      // the line is back: the page asks by itself, and is told that the session is over
      await context.setOffline(false)
      await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
      await signInQuietly(page, 'officer')
      await page.goto('/my-work')
      await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
      await expect(page.getByText('Chờ gửi')).toHaveCount(0)
      await context.clearCookies()
    })
    await test.step('đúng người đăng nhập lại: gửi đi; việc đã đổi thì hỏi lại', async () => {
      await signInQuietly(page, 'front')
      await page.goto('/my-work')
      const outbox = page.getByRole('region', { name: 'Chờ gửi (1)' })
      await expect(outbox).toContainText('trong lúc chờ, phần việc này đã thay đổi')
      await takePicture(page, 'phone-changed')
      // signing out asks, since something still waits
      await page.getByRole('button', { name: 'Thêm' }).tap()
      await page.getByRole('button', { name: 'Đăng xuất', exact: true }).tap()
      await page.getByRole('dialog', { name: 'Còn 1 báo cáo chờ gửi' }).getByRole('button', { name: 'Để sau' }).tap()
      await page.getByRole('dialog', { name: 'Thêm' }).getByRole('button', { name: 'Đóng' }).tap()
      await outbox.getByRole('button', { name: /^Mở “Báo cáo tiến độ”/ }).tap()
      const dialog = page.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
      await expect(dialog.getByText('Trong lúc bạn viết, phần việc này đã thay đổi')).toBeVisible()
      await expect(dialog.getByText('Đồng nghiệp đã báo.')).toBeVisible()
      await dialog.getByRole('button', { name: 'Gửi báo cáo' }).tap()
      await expect(page.getByRole('region', { name: /^Chờ gửi/ })).toHaveCount(0)
    })
    await expectOnce(page, one.path, 'Đã họp ba thôn, còn một thôn.')
    await expectSmallPhoto(page)
    await expectOnce(page, two.path, 'Đã phát tờ rơi ở hai chợ.')
  })
})

/** Two pieces of work of the unit, each opened once; its page and its words. */
/** Work of the own that can be reported on; the same order in every journey, each takes its own. */
async function tasksAtWork(page: Page) {
  const { waiting } = await (await page.request.get('/api/my-work')).json()
  const states = ['acknowledged', 'in-progress', 'sent-back']
  return [...waiting]
    .filter(({ role, state }) => role === 'lead' && states.includes(state))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .map((row) => ({
      id: String(row.id),
      path: `/tasks/${row.task.id}#a-${row.id}`,
      quote: String(row.task.quote).slice(0, 40),
    }))
}

async function openedTasks(page: Page) {
  const tasks = (await tasksAtWork(page)).slice(0, 2)
  for (const { path } of tasks) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Câu giao việc' })).toBeVisible()
  }
  const [one, two] = tasks
  if (!one || !two) throw new Error('the front has two pieces of work')
  return [one, two] as const
}

interface Report {
  percent: string
  words: string
  photo?: Buffer
}

async function report(page: Page, { percent, words, photo }: Report): Promise<void> {
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).tap()
  const dialog = page.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
  await dialog.getByRole('textbox', { name: /Tỷ lệ hoàn thành/ }).fill(percent)
  await dialog.getByLabel('Đã làm được gì, còn vướng gì').fill(words)
  if (photo) {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Chụp ảnh' }).tap()
    await (await chooser).setFiles({ name: 'hop-thon.jpeg', mimeType: 'image/jpeg', buffer: photo })
    await expect(dialog.getByText('Chưa có mạng: gửi cùng báo cáo.')).toBeVisible()
    await takePicture(page, 'phone-report')
  }
  await dialog.getByRole('button', { name: 'Gửi báo cáo' }).tap()
  await expect(dialog).toHaveCount(0)
}

async function reportByApi(page: Page, assignmentId: string): Promise<void> {
  const { waiting } = await (await page.request.get('/api/my-work')).json()
  const row = [...waiting].find(({ id }) => id === assignmentId)
  const answer = await page.request.post(`/api/assignments/${assignmentId}/report-progress`, {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() },
    data: { version: row.version, percent: 20, words: 'Đồng nghiệp đã báo.' },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

async function expectOnce(page: Page, path: string, words: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'Diễn biến' }).getByText(words)).toHaveCount(1)
}

/** Upright, light, and without what the camera wrote beside it. */
async function expectSmallPhoto(page: Page): Promise<void> {
  const picture = page.getByRole('region', { name: 'Diễn biến' }).locator('img').first()
  const address = (await picture.getAttribute('src')) ?? ''
  const bytes = await (await page.request.get(address)).body()
  expect(bytes.length).toBeLessThanOrEqual(300_000)
  expect(bytes.includes('Exif')).toBe(false)
  const size = await page.evaluate(async (from) => {
    const { width, height } = await createImageBitmap(await (await fetch(from)).blob())
    return { width, height }
  }, address)
  expect(size).toEqual({ width: 1200, height: 1600 })
  const history = page.getByRole('region', { name: 'Diễn biến' })
  await history
    .getByRole('link', { name: /hop-thon\.jpg/ })
    .first()
    .tap()
  const viewer = page.getByRole('dialog', { name: 'hop-thon.jpg' })
  await expect(viewer.getByRole('img', { name: 'Ảnh hop-thon.jpg' })).toBeVisible()
  await viewer.getByRole('button', { name: 'Đóng' }).tap()
}
