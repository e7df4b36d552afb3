import { expect, test } from '../../stage/stage.ts'

test('thư ký mở cuộc giao ban 11/4/2017, thành phần dự theo cấp và Kết luận 07-KL/HU với các mục', async ({
  enter,
}) => {
  const page = await enter('secretary', '/meetings')
  await page.getByLabel('Tìm cuộc họp').fill('giao ban quy I nam 2017')
  await expect(page.getByText('1 cuộc họp', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: /cấp huyện, xã quý I năm 2017/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('quý I năm 2017')
  const district = page.getByRole('region', { name: 'Cấp huyện' })
  await expect(district.getByRole('row', { name: /Lê Hoàng Lâm/ })).toContainText('Chủ trì')
  await expect(district.getByRole('row', { name: /Chuyên viên VPHU/ })).toContainText('Thư ký')
  const commune = page.getByRole('region', { name: 'Cấp xã' })
  await expect(commune.getByRole('row', { name: /Thường trực Đảng ủy xã/ })).toBeVisible()
  await expect(commune.getByRole('row', { name: /Lê Hoàng Lâm/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Họp giao ban MTTQ, các đoàn thể chính trị - xã hội ngày 11/4/2017' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '07-KL/HU' })).toBeVisible()
  const paper = page.getByRole('article', { name: 'Toàn văn' })
  await expect(paper.getByRole('heading', { name: 'Một số kiến nghị, đề xuất' })).toBeVisible()
  await expect(paper).toContainText('Đề nghị UBND xã An Phú rà soát, có phương án hỗ trợ.')
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ trong văn bản (20)' })).toBeVisible()

  await paper.getByRole('button', { name: 'Nhiệm vụ 8', exact: true }).click()
  const task = page
    .getByRole('listitem')
    .filter({ hasText: 'Mục II.5' })
    .filter({ has: page.getByRole('link', { name: 'Xem nhiệm vụ' }) })
  await expect(task).toBeInViewport()
  await expect(task).toContainText('UBND xã An Phú')
  await task.getByRole('link', { name: 'Xem nhiệm vụ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mục II.5, 07-KL/HU' })).toBeVisible()
})
