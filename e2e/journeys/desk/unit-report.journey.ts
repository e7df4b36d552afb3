import { expect, test } from '../../stage/stage.ts'
import { takePicture } from '../../stage/take-picture.ts'

const RESULTS = 'Mở hai lớp tập huấn cho 80 cán bộ thôn.'

test('cán bộ Đảng ủy xã viết và gửi báo cáo, bị trả lại có lý do, bổ sung rồi gửi; thư ký lập báo cáo tóm tắt', async ({
  enter,
  enterElsewhere,
}) => {
  test.setTimeout(120_000)
  const page = await enter('twoPosts', '/my-work')
  const waiting = page
    .getByRole('region', { name: /^Báo cáo phải gửi/u })
    .getByRole('listitem')
    .filter({ hasText: 'Đảng ủy xã An Phú' })
  await waiting.getByRole('link', { name: 'Viết báo cáo' }).click()
  await page.getByLabel('Kết quả thực hiện').fill(RESULTS)
  await page.getByRole('button', { name: 'Thêm kiến nghị' }).click()
  await page.getByRole('textbox', { name: 'Kiến nghị 1' }).fill('Đề nghị hỗ trợ tài liệu tập huấn.')
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Kết quả thực hiện')).toHaveValue(RESULTS)
  await takePicture(page, 'unit-report')
  const send = async () => {
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click()
    await expect(page.getByText('Đã gửi báo cáo.')).toBeVisible()
  }
  await send()

  const secretary = await enterElsewhere('secretary', new URL(page.url()).pathname)
  await secretary.getByRole('button', { name: 'Yêu cầu bổ sung…' }).click()
  await secretary.getByLabel('Cần bổ sung gì').fill('Cần thêm số liệu đảng viên mới.')
  await secretary.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await expect(secretary.getByText('Đã trả lại báo cáo.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('yêu cầu bổ sung: Cần thêm số liệu đảng viên mới.')).toBeVisible()
  await page.getByLabel('Khó khăn, vướng mắc').fill('Chưa kết nạp được đảng viên mới.')
  await send()

  const { meeting } = await (await secretary.request.get(`/api${new URL(page.url()).pathname}`)).json()
  await secretary.goto(`/meetings/${meeting.id}/summary`)
  await expect(secretary.getByRole('textbox', { name: 'Nội dung phần 2' })).toHaveValue(
    new RegExp(`Đảng ủy xã An Phú: ${RESULTS}`, 'u'),
  )
  await takePicture(secretary, 'summary-report')
  await secretary.getByRole('textbox', { name: 'Tên phần 3' }).fill('Khó khăn chung')
  await secretary.getByRole('button', { name: 'Lưu báo cáo tóm tắt' }).click()
  await expect(secretary.getByText('Đã lưu báo cáo tóm tắt.')).toBeVisible()
  const download = secretary.waitForEvent('download')
  await secretary.getByRole('button', { name: 'Tải bản PDF' }).click()
  expect((await download).suggestedFilename()).toBe('bao-cao-tom-tat-2017-06-30.pdf')
})
