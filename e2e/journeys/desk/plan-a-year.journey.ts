import { expect, test } from '../../stage/stage.ts'

const SERIES = 'Giao ban khối đoàn thể theo Kết luận 07'

test('thư ký mở loạt giao ban theo Kết luận 07, đặt quy tắc theo mẫu, lập kế hoạch phần còn lại của năm 2017', async ({
  enter,
}) => {
  const page = await enter('mobilisation', '/series')
  await page.getByRole('button', { name: 'Mở loạt giao ban' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mở loạt giao ban' })
  await dialog.getByLabel('Tên loạt giao ban').fill(SERIES)
  await dialog.getByRole('button', { name: 'Mở loạt giao ban' }).click()

  await test.step('quý I, quý III trực tuyến; sơ kết, tổng kết tập trung; chuyên đề từng ngành dọc', async () => {
    const presets = page.getByLabel('Thêm quy tắc theo mẫu')
    await presets.selectOption('Giao ban quý I và quý III, trực tuyến')
    await presets.selectOption('Sơ kết 6 tháng, tập trung')
    await presets.selectOption('Tổng kết năm, tập trung')
    await presets.selectOption('Giao ban chuyên đề từng ngành dọc, mỗi quý, trực tuyến')
    const thematic = page.getByRole('group', { name: 'Quy tắc 4' })
    await thematic.getByRole('combobox', { name: 'Ngành dọc' }).fill('phu nu')
    await page.getByRole('option', { name: 'Hội Liên hiệp Phụ nữ' }).click()
    await thematic.getByRole('combobox', { name: 'Ngành dọc' }).fill('nong dan')
    await page.getByRole('option', { name: 'Hội Nông dân' }).click()
    await expect(page.getByText('1. Thứ Ba tuần thứ hai của tháng 4 và tháng 10, 7:30')).toBeVisible()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(page.getByRole('table', { name: 'Quy tắc họp' }).getByRole('row')).toHaveCount(5)
  })

  await test.step('xem dự kiến, sửa một ngày, bỏ một cuộc', async () => {
    await page.getByRole('link', { name: 'Lập kế hoạch năm' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kế hoạch họp năm 2017' })).toBeVisible()
    await page.getByLabel('Họ tên người chủ trì').fill('Trịnh Thanh Triều')
    const rows = page.getByRole('list', { name: 'Các cuộc họp dự kiến, sửa được từng cuộc' }).getByRole('listitem')
    await expect(rows).toHaveCount(7)
    const [first, last] = [rows.first(), rows.last()]
    await expect(first.getByLabel('Tên cuộc họp, cuộc 1')).toHaveValue('Hội nghị sơ kết 6 tháng đầu năm 2017')
    const day = first.getByRole('textbox', { name: /^Ngày họp/ })
    await day.fill('15/7/2017')
    await expect(first.getByText('Ngày này là ngày nghỉ cuối tuần.')).toBeVisible()
    await first.getByRole('button', { name: /^Chuyển sang/ }).click()
    await expect(day).not.toHaveValue('15/7/2017')
    await last.getByRole('checkbox', { name: /^Lập cuộc này/ }).uncheck()
    await page.getByRole('button', { name: 'Lập 6 cuộc họp' }).click()
  })

  await test.step('các cuộc họp đã vào kế hoạch; lập lại chỉ còn cuộc đã bỏ', async () => {
    await expect(page.getByRole('heading', { name: '6 cuộc họp' })).toBeVisible()
    await page.goto('/series')
    await page.getByRole('link', { name: SERIES }).click()
    await page.getByRole('link', { name: 'Lập kế hoạch năm' }).click()
    await expect(page.getByRole('button', { name: 'Lập 1 cuộc họp' })).toBeVisible()
    await page.getByRole('table').getByRole('link', { name: 'Hội nghị sơ kết 6 tháng đầu năm 2017' }).click()
    await page.getByRole('button', { name: 'Bỏ khỏi kế hoạch' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi kế hoạch' }).click()
    await expect(page.getByText('Đã bỏ cuộc họp khỏi kế hoạch.')).toBeVisible()
  })
})

test('thư ký xem quy chế được thực hiện ra sao và ghi một lần thông báo', async ({ enter }) => {
  const page = await enter('mobilisation', '/regulations')
  await page.getByRole('link', { name: /^Quy chế phối hợp công tác/ }).click()
  await expect(page.getByText(/^Quy chế hết hiệu lực ngày 15\/9\/2017/)).toBeVisible()
  const keeping = page.getByRole('region', { name: 'Thực hiện năm 2017' })
  await expect(keeping.getByRole('link', { name: '2 cuộc đã họp' })).toBeVisible()
  const duties = page.getByRole('region', { name: 'Thông báo tình hình theo quy chế' })
  await duties.getByRole('button', { name: /^Ghi lần thông báo 6 tháng đầu năm 2017/i }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ghi lần thông báo' }).click()
  await expect(dialog.getByText('Thông báo bằng văn bản thì ghi số, ký hiệu.')).toBeVisible()
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('27/TB-MTTQ')
  await dialog.getByRole('button', { name: 'Ghi lần thông báo' }).click()
  await expect(duties.getByText(/27\/TB-MTTQ/)).toBeVisible()
  await keeping.getByRole('link', { name: '2 cuộc đã họp' }).click()
  await expect(page.getByRole('heading', { name: '2 cuộc họp' })).toBeVisible()
})
