import { expect, test } from '../../stage/stage.ts'

test('mất mạng khi đang báo cáo: chữ đã viết còn nguyên, có mạng lại thì báo cáo được ghi một lần', async ({
  enter,
  context,
}) => {
  const page = await enter('finance', '/my-work')
  await page.getByRole('link', { name: /^Kiến nghị hỗ trợ kinh phí cho Câu lạc bộ/ }).tap()
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).tap()
  const dialog = page.getByRole('dialog', { name: /^Báo cáo tiến độ/ })
  const words = dialog.getByLabel('Đã làm được gì, còn vướng gì')
  const send = dialog.getByRole('button', { name: 'Gửi báo cáo' })
  const noLine = dialog.getByRole('alert').filter({ hasText: 'Không kết nối được với máy chủ.' })
  await dialog.getByRole('textbox', { name: /Tỷ lệ hoàn thành/ }).fill('45')
  await words.fill('Đã tính xong mức hỗ trợ, chờ ý kiến lãnh đạo phòng.')

  await context.setOffline(true)
  await send.tap()
  await expect(noLine).toBeVisible()
  await expect(words).toHaveValue(/^Đã tính xong mức hỗ trợ/)
  await context.setOffline(false)

  // the line breaks once more, after the server has written the report and before the answer arrives
  await page.route(
    '**/report-progress',
    async (route) => {
      await route.fetch()
      await route.abort('internetdisconnected')
    },
    { times: 1 },
  )
  await send.tap()
  await expect(send).toBeEnabled()
  await expect(noLine).toBeVisible()

  await send.tap()
  await expect(page.getByText('Đã gửi báo cáo tiến độ.')).toBeVisible()
  await page.reload()
  const history = page.getByRole('region', { name: 'Diễn biến' })
  await expect(history.getByText('Đã tính xong mức hỗ trợ, chờ ý kiến lãnh đạo phòng.')).toHaveCount(1)
  await expect(history.getByText('Tiến độ 45 %.')).toHaveCount(1)
})
