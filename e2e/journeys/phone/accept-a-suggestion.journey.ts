import { enterDraft } from '../../stage/enter-draft.ts'
import { expect, test } from '../../stage/stage.ts'

test('thư ký trên điện thoại: đọc câu, đặt hạn, nhận việc gợi ý bằng một ngón', async ({ enter }) => {
  const page = await enter('secretary', '/my-work')
  await page.goto(`/conclusions/${await enterDraft(page)}/mark`)
  await expect(page.getByText('0/1 việc gợi ý đã xem')).toBeVisible()
  await expect(page.getByText('Giao Phòng Nội vụ rà soát lực lượng trực', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Việc thường xuyên' }).tap()
  const accept = page.getByRole('button', { name: 'Nhận việc 1' })
  await accept.scrollIntoViewIfNeeded()
  expect((await accept.boundingBox())?.height).toBeGreaterThanOrEqual(40)
  await accept.tap()
  await expect(page.getByText('Đã xem hết các việc gợi ý.')).toBeVisible()
  await page.getByRole('button', { name: 'Ghi 1 mục còn lại không phát sinh nhiệm vụ' }).tap()
  await expect(page.getByText('2/2 mục đã xem')).toBeVisible()
})
