import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

const HEADERS = ['Tên đầy đủ *', 'tên ngắn', 'Loại cơ quan', 'Địa bàn', 'Từ ngày', 'Ghi chú']

async function saved(cells: readonly ExcelJS.CellValue[], date1904 = false): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.properties.date1904 = date1904
  const page = book.addWorksheet('Bảng của tôi')
  page.addRow(HEADERS)
  page.addRow([])
  page.addRow([...cells])
  return Buffer.from(await book.xlsx.writeBuffer())
}

test.each([false, true])(
  'cells come out as they are shown, whatever kind they are (days from 1904: %s)',
  async (date1904) => {
    const rich = { richText: [{ text: 'Ủy ban ' }, { font: { bold: true }, text: 'nhân dân' }] }
    const formula = { formula: 'A1', result: 'Cấp xã & <thôn>' }
    const cells = [rich, 'a\u0302 \u200b  b', formula, 'Xã _x005F_ "Một"', new Date('2017-02-28T00:00:00Z'), 'bỏ qua']
    expect(await readWorkbook('organisations', await saved(cells, date1904))).toEqual([
      {
        row: 3,
        cells: {
          name: 'Ủy ban nhân dân',
          shortName: 'â b',
          kind: 'Cấp xã & <thôn>',
          locality: expect.stringContaining('Xã'),
          startsOn: '2017-02-28',
        },
      },
    ])
  },
)

test('a year alone is no day, and numbers are the text they are', async () => {
  const [row] = await readWorkbook('organisations', await saved(['Tên', 12, 'K', 'L', 2017]))
  expect(row?.cells).toMatchObject({ shortName: '12', startsOn: '2017' })
})
