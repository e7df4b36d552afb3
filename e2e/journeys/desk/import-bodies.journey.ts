import ExcelJS from 'exceljs'
import { expect, test } from '../../stage/stage.ts'

const HEADERS = ['Tên đầy đủ', 'Tên ngắn', 'Loại cơ quan', 'Địa bàn', 'Từ ngày']

async function workbook(rows: readonly (readonly string[])[]) {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet('Cơ quan')
  for (const row of [HEADERS, ...rows]) page.addRow([...row])
  return {
    name: 'co-quan.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  }
}

const right = (name: string) => [name, name, 'Đơn vị sự nghiệp', 'Huyện Lục Nam', '1/1/2017']

test('quản trị nhập cơ quan từ Excel: dòng sai được chỉ ra từng ô, sửa xong mới ghi', async ({ enter }) => {
  const page = await enter('otherAdministrator', '/organisations')
  await page.getByRole('button', { name: 'Thêm' }).click()
  await page.getByRole('menuitem', { name: 'Nhập, xuất Excel' }).click()
  const input = page.locator('input[type=file]')
  await input.setInputFiles(
    await workbook([right('Trạm Lá Me'), ['Trạm Lá Tre', 'Lá Tre', 'Loại lạ', 'Huyện Lục Nam', '32/1/2017']]),
  )
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await expect(page.getByText('1 dòng sai trong 2 dòng. Chưa ghi gì.')).toBeVisible()
  const mistakes = page.getByRole('table', { name: 'Các dòng sai' }).locator('tbody').getByRole('row')
  await expect(mistakes).toHaveText([
    /3.*Từ ngày.*Không phải ngày trên lịch/,
    /3.*Loại cơ quan.*Không có loại cơ quan này/,
  ])
  await expect(page.getByRole('button', { name: /Xác nhận nhập/ })).toHaveCount(0)

  await input.setInputFiles(await workbook([right('Trạm Lá Me'), right('Trạm Lá Tre')]))
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await page.getByRole('button', { name: 'Xác nhận nhập 2 dòng' }).click()
  await expect(page.getByText('Đã nhập: 2 thêm mới, 0 sửa.')).toBeVisible()
  await page.goto('/organisations?q=tram%20la')
  await expect(page.getByRole('tree').getByRole('link')).toHaveText(['Trạm Lá Me', 'Trạm Lá Tre'])
})
