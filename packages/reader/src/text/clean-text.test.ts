import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { sourceSpan } from './mapped-text.ts'

const cleaned = (text: string) => cleanText(text).text

test.each([
  ['loose accents become letters', 'Đề nghị'.normalize('NFD'), 'Đề nghị'],
  ['CR LF and form feeds end lines', 'a.\r\nb.\fc', 'a.\nb.\nc'],
  ['emphasis and heading signs go', '### **Số** 5', 'Số 5'],
  ['doubled blanks become one', 'Giao  Phòng', 'Giao Phòng'],
  ['a lost blank before a capital comes back', 'PhòngNội vụ', 'Phòng Nội vụ'],
  ['a lost blank before a date comes back', 'trước ngày15/3/2022', 'trước ngày 15/3/2022'],
  ['glued words of the grammar are parted', 'phốihợp với', 'phối hợp với'],
  ['broken words are joined', 'th ống kê gi ữa tháng', 'thống kê giữa tháng'],
  ['a page number inside a sentence goes', 'trước ngày\n2\n15/3', 'trước ngày\n\n15/3'],
])('%s', (_, given, expected) => {
  expect(cleaned(given)).toBe(expected)
})

test('the numbers of a flattened table are no page numbers', () => {
  expect(cleaned('STT\nNội dung\n1\nviệc\n2\nviệc')).toBe('STT\nNội dung\n1\nviệc\n2\nviệc')
})

test('every unit knows its place in the source', () => {
  const source = '\ufeff**Giao**  Phòng\r\n'.normalize('NFD')
  const clean = cleanText(source)
  const { start, end } = sourceSpan(clean, 0, clean.text.trimEnd().length)
  expect(source.slice(start, end)).toBe('Giao**  Phòng'.normalize('NFD'))
})

test('the matching form has the same length, one tone school and mended misreadings', () => {
  const { text, low } = cleanText('Uỷ ban hoà giải, đẻ nghị truớc ngay 5')
  expect(low).toHaveLength(text.length)
  expect(low).toBe('ủy ban hòa giải, đề nghị trước ngày 5')
})
