import { addColleague, signInAs } from '../../stage/add-colleague.ts'
import { expect, test } from '../../stage/stage.ts'
import { beginOwnPaper, sheetOf } from '../../stage/write-paper.ts'

test('hai thư ký cùng soạn một văn bản, một người mất mạng giữa chừng: không mất chữ nào', async ({
  enter,
  enterElsewhere,
  context,
}) => {
  const first = await enter('secretary', '/my-work')
  const { post } = await (await first.request.get('/api/session')).json()
  const office: string = post.organisation.id
  const paper = await beginOwnPaper(first, 'Họp giao ban thử cùng soạn')
  const administrator = await enterElsewhere('administrator', '/my-work')
  const email = await addColleague(administrator, office, 'Trần Thị Cùng Soạn')
  const second = await enterElsewhere('officer', '/my-work')
  await signInAs(second, email)
  await first.goto(`/conclusions/${paper}/write`)
  await second.goto(`/conclusions/${paper}/write`)

  await sheetOf(first).click()
  await first.keyboard.type('1. Giao Phòng Nội vụ rà soát lực lượng.')
  await expect(sheetOf(second)).toContainText('Giao Phòng Nội vụ rà soát lực lượng.')
  await sheetOf(second).click()
  await second.keyboard.press('Control+End')
  await second.keyboard.press('Enter')
  await second.keyboard.type('Giao Huyện đoàn báo cáo.')
  await expect(sheetOf(first)).toContainText('Giao Huyện đoàn báo cáo.')
  await expect(first.getByText(/^Trần Thị Cùng Soạn đang (?:sửa|mở)$/u)).toBeVisible()

  await context.setOffline(true)
  await first.keyboard.press('Home')
  await first.keyboard.type('Trước mắt, ')
  await expect(first.getByText(/^Mất mạng, còn \d+ thay đổi chưa gửi\./u)).toBeVisible()
  await second.keyboard.type(' Thống nhất với dự thảo.')
  await expect(second.getByText(/^Đã lưu lúc/u)).toBeVisible()

  // the tab is closed without a line, and opened again with one
  await first.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/conclusions/${paper}/write`)
  for (const page of [again, second]) {
    const sheet = sheetOf(page)
    await expect(sheet.locator('p[data-label="1."]')).toHaveText('Trước mắt, Giao Phòng Nội vụ rà soát lực lượng.', {
      timeout: 30_000,
    })
    await expect(sheet.locator('p[data-label="2."]')).toHaveText('Giao Huyện đoàn báo cáo. Thống nhất với dự thảo.')
  }
})
