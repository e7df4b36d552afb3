import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { PaperRefusal } from '../refusal.ts'
import { checkDocx, checkDocxForm } from './check-docx-form.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  })

test('a Word file of elements one in another by thousands is refused, not a failure of the program', () => {
  expect(checkDocxForm(docx('<w:p><w:r><w:t>Xin chào</w:t></w:r></w:p>')).length).toBeGreaterThan(0)
  const depth = 20_000
  const deep = docx(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`)
  expect(() => checkDocxForm(deep)).toThrow(PaperRefusal)
})

test.each([
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'party'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
  ['Số 07-KL/HU', 'party'],
  ['Số: 13/TB-UBND', 'state'],
  ['không rõ đầu', 'state'],
])('a file whose head says %s is held against the form of the %s', (line, world) => {
  expect(checkDocx(docx(`<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)).world).toBe(world)
})
