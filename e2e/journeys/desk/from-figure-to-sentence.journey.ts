import { expect, test } from '../../stage/stage.ts'

test('Bí thư bấm vào một con số, thấy đúng bấy nhiêu phần việc, rồi đến tận câu giao việc trong văn bản', async ({
  enter,
}) => {
  const page = await enter('leader', '/')
  await expect(page.getByRole('heading', { level: 2, name: 'Quý II/2017' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Theo từng cơ quan' })
  const figure = table.getByRole('link', { name: /phần việc: quá hạn, các xã\. Mở danh sách\./i })
  const count = Number(await figure.innerText())
  expect(count).toBeGreaterThan(1)

  await figure.click()
  await expect(page.getByRole('heading', { name: `Có ${count} phần việc.` })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Kỳ', exact: true })).toHaveValue('2017-Q2')
  const rows = page.getByRole('table', { name: 'Các phần việc theo điều kiện lọc' }).locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(count)
  await expect(rows.filter({ hasText: 'Quá hạn' })).toHaveCount(count)

  const first = rows.first().getByRole('link').first()
  const sentence = await first.innerText()
  await first.click()
  await expect(page.getByRole('region', { name: 'Câu giao việc' }).locator('mark')).toHaveText(sentence)
  await page.getByRole('link', { name: 'Xem câu này trong văn bản' }).click()
  const mark = page.getByRole('article', { name: 'Toàn văn' }).locator('mark').filter({ hasText: sentence })
  await expect(mark).toBeInViewport()
})

test('các phần của mỗi dòng số liệu cộng lại đúng bằng tổng số', async ({ enter }) => {
  const page = await enter('leader', '/figures?period=2016-Q4')
  const table = page.getByRole('table', { name: 'Theo từng cơ quan' })
  const parts = [
    'Xong đúng hạn',
    'Xong sau hạn',
    'Xong, không hạn',
    'Trong hạn',
    'Sắp đến hạn',
    'Quá hạn',
    'Chưa ấn định hạn',
  ]
  await expect(table.getByRole('columnheader')).toHaveText([
    'Cơ quan',
    'Tổng số',
    ...parts,
    'Chờ xác nhận',
    'Chưa tiếp nhận',
  ])
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  expect(rows.length).toBeGreaterThan(5)
  for (const row of rows) {
    const cells = await row.getByRole('cell').allInnerTexts()
    const [total, ...counts] = cells.map((words) => Number(words.split('\n').at(-1)))
    const sum = counts.slice(0, parts.length).reduce((all, one) => all + one, 0)
    expect(sum, await row.innerText()).toBe(total)
  }
})
