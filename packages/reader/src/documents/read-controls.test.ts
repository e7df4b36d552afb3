import { expect, test } from 'vitest'
import { readControls } from './read-controls.ts'
import { readDocument } from './read-document.ts'
import { zip } from './zip.test-data.ts'

const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

test('a control gives its words by its tag', () => {
  const file = zip({ 'word/document.xml': control('<w:p><w:r><w:t>Đã làm</w:t><w:tab/><w:t>xong</w:t></w:r></w:p>') })
  expect(readControls(file).get('a')).toBe('Đã làm\txong')
})

// read once for each of them it would take hours: the test's own limit is what fails
test.each(['<w:t ', '<w:tab ', '<w:p>', '<w:sdt '])('%s left open half a million times is read once', async (tag) => {
  const left = tag.repeat(500_000)
  expect(readControls(zip({ 'word/document.xml': control(left) })).size).toBeLessThan(2)
  const body = `<w:document><w:body><w:p>${left}</w:p></w:body></w:document>`
  await readDocument(zip({ 'word/document.xml': body })).catch(() => null)
})

test('a form that unpacks into far more than a form is refused', () => {
  expect(() => readControls(zip({ 'word/document.xml': control('<w:t>x</w:t>').repeat(100_000) }))).toThrow(
    'expands-too-much',
  )
})
