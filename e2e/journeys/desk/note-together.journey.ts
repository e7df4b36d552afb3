import { addColleague, signInAs } from '../../stage/add-colleague.ts'
import { enterMeeting } from '../../stage/enter-meeting.ts'
import { expect, test } from '../../stage/stage.ts'

test('hai thư ký cùng ghi ý kiến, một người mất mạng rồi đóng trang: không mất dòng nào, không dòng nào hai lần', async ({
  enter,
  enterElsewhere,
  context,
}) => {
  test.setTimeout(120_000)
  const first = await enter('secretary', '/my-work')
  const { post } = await (await first.request.get('/api/session')).json()
  const id = await enterMeeting(first, { title: 'Họp giao ban thử hai người ghi' })
  const administrator = await enterElsewhere('administrator', '/my-work')
  const email = await addColleague(administrator, post.organisation.id, 'Phạm Thị Cùng Ghi')
  const second = await enterElsewhere('officer', '/my-work')
  await signInAs(second, email)
  for (const page of [first, second]) await page.goto(`/meetings/${id}/record`)
  const say = async (page: typeof first, words: string) => {
    await page.getByRole('textbox', { name: 'Ý kiến' }).fill(words)
    await page.keyboard.press('Enter')
  }
  const lines = (page: typeof first) => page.getByRole('region', { name: 'Ý kiến phát biểu' }).getByRole('listitem')
  const mend = async (page: typeof first, words: string, mended: string) => {
    await lines(page).filter({ hasText: words }).getByRole('button', { name: 'Sửa dòng' }).click()
    await page.getByRole('textbox', { name: 'Sửa dòng' }).fill(mended)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  }
  await say(first, 'Dòng một của người thứ nhất')
  await say(second, 'Dòng hai của người thứ hai')
  for (const page of [first, second]) await expect(lines(page)).toHaveCount(2)

  await context.setOffline(true)
  await say(first, 'Dòng ba khi mất mạng')
  await say(first, 'Dòng bốn khi mất mạng')
  await expect(first.getByText('2 dòng chờ gửi')).toBeVisible()
  await expect(first.getByText('Mất kết nối.', { exact: false })).toBeVisible()
  // the other mends the first line meanwhile
  await mend(second, 'Dòng một', 'Dòng một do người thứ hai sửa')
  await expect(second.getByText('Chờ gửi', { exact: true })).toHaveCount(0)
  await mend(first, 'Dòng một', 'Dòng một do người thứ nhất sửa')

  // the tab is closed without a line, and opened again with one
  await first.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/meetings/${id}/record`)
  await expect(again.getByText('Người khác vừa sửa dòng này thành:')).toBeVisible()
  await expect(again.locator('blockquote')).toHaveText('Dòng một do người thứ hai sửa')
  await again.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  for (const page of [again, second]) {
    await expect(lines(page)).toHaveCount(4)
    for (const words of ['Dòng một do người thứ nhất sửa', 'Dòng ba khi mất mạng', 'Dòng bốn khi mất mạng'])
      await expect(lines(page).filter({ hasText: words })).toHaveCount(1)
  }
})
