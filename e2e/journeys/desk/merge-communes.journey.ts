import { enterCommunes, giveWorkToCommunes } from '../../stage/enter-communes.ts'
import { expect, test } from '../../stage/stage.ts'

test('quản trị sáp nhập ba xã thành một: cây đổi theo ngày, việc về xã mới, số liệu hai cách xem bằng nhau', async ({
  enter,
  enterElsewhere,
}) => {
  const page = await enter('otherAdministrator', '/organisations')
  await enterCommunes(page, ['Sương Sớm', 'Nắng Trưa', 'Mưa Chiều'])
  const secretary = await enterElsewhere('otherDistrict', '/conclusions')
  await giveWorkToCommunes(secretary)

  await page.reload()
  const tree = page.getByRole('tree')
  await tree.getByRole('treeitem', { name: 'Xã Nắng Trưa' }).press('ArrowRight')
  await expect(tree.getByRole('link', { name: 'Ủy ban nhân dân xã Nắng Trưa' })).toBeVisible()

  await page.getByRole('link', { name: 'Sắp xếp, sáp nhập' }).click()
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Nghị quyết 01/NQ-HĐND ngày 16/6/2017')
  const areas = page.getByRole('combobox', { name: 'Các địa bàn cũ' })
  for (const [typed, name] of [
    ['suong som', 'Xã Sương Sớm'],
    ['nang trua', 'Xã Nắng Trưa'],
    ['mua chieu', 'Xã Mưa Chiều'],
  ] as const) {
    await areas.fill(typed)
    await page.getByRole('option', { name }).click()
  }
  await areas.press('Escape')
  await page.getByRole('textbox', { name: 'Tên địa bàn mới' }).fill('Xã Hồ Sen')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()

  const names = page.getByRole('textbox', { name: 'Tên mới' })
  await expect(names.nth(0)).toHaveValue('Đảng ủy xã Hồ Sen')
  await expect(names.nth(1)).toHaveValue('Ủy ban nhân dân xã Hồ Sen')
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await expect(page.getByText('Tất cả về Ủy ban nhân dân xã Hồ Sen.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  const row = page
    .getByRole('table', { name: 'Số trước và sau' })
    .getByRole('row', { name: /^Ủy ban nhân dân xã Hồ Sen/ })
  await expect(row).toContainText('0 → 3')
  await page.getByRole('button', { name: 'Thực hiện sắp xếp' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đã thực hiện sắp xếp.' })).toBeVisible()

  await page.getByRole('link', { name: 'Xem cây cơ quan' }).click()
  await page.getByRole('searchbox', { name: 'Tìm cơ quan' }).fill('nang trua')
  await expect(tree.getByRole('treeitem', { name: /Ủy ban nhân dân xã Hồ Sen/ })).toContainText(
    'trước là Ủy ban nhân dân xã Mưa Chiều; Ủy ban nhân dân xã Nắng Trưa; Ủy ban nhân dân xã Sương Sớm',
  )
  await page.goto('/organisations?on=2017-06-19&q=nang%20trua')
  await expect(tree.getByRole('link', { name: 'Ủy ban nhân dân xã Nắng Trưa' })).toBeVisible()

  await secretary.goto('/figures')
  const table = secretary.getByRole('table', { name: 'Theo từng cơ quan' })
  const total = table.getByRole('row', { name: /^Cộng/ }).getByRole('cell').first()
  const then = await total.innerText()
  await expect(table.getByRole('rowheader', { name: 'UBND xã Nắng Trưa' })).toBeVisible()
  await secretary.getByText('Theo tên hiện nay').click()
  await expect(secretary).toHaveURL(/as=now/)
  await expect(
    table
      .getByRole('row', { name: /^UBND xã Hồ Sen/ })
      .getByRole('cell')
      .first(),
  ).toContainText('3')
  expect(await total.innerText()).toBe(then)
  await table
    .getByRole('row', { name: /^UBND xã Hồ Sen/ })
    .getByRole('link')
    .first()
    .click()
  await expect(secretary.getByRole('heading', { name: 'Có 3 phần việc.' })).toBeVisible()
  await expect(secretary.getByText('nay do UBND xã Hồ Sen thực hiện').first()).toBeVisible()
})
