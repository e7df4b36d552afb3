import { addColleague, signInAs } from '../../stage/add-colleague.ts'
import { enterDraft } from '../../stage/enter-draft.ts'
import { expect, test } from '../../stage/stage.ts'

test('hai thư ký cùng mở một dự thảo: thấy nhau, thấy việc người kia vừa nhận, không ghi đè', async ({
  enter,
  enterElsewhere,
}) => {
  const first = await enter('secretary', '/my-work')
  const { post } = await (await first.request.get('/api/session')).json()
  const draft = await enterDraft(first)
  const administrator = await enterElsewhere('administrator', '/my-work')
  const email = await addColleague(administrator, post.organisation.id, 'Đoàn Thị Cùng Phòng')
  const second = await enterElsewhere('officer', '/my-work')
  await signInAs(second, email)

  await first.goto(`/conclusions/${draft}/mark`)
  await expect(first.getByText('0/1 việc gợi ý đã xem')).toBeVisible()
  await second.goto(`/conclusions/${draft}/mark`)
  await expect(second.getByText(/^Nguyễn Thị Thư Ký \(.+\) cũng đang mở văn bản này\./)).toBeVisible()
  await expect(first.getByText(/^Đoàn Thị Cùng Phòng \(Chuyên viên\) cũng đang mở/)).toBeVisible({ timeout: 30_000 })

  await first.getByRole('button', { name: 'Bỏ việc 1' }).click()
  await expect(first.getByText('1/1 việc gợi ý đã xem')).toBeVisible()
  await expect(second.getByText('1/1 việc gợi ý đã xem')).toBeVisible({ timeout: 15_000 })
})
