import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { MAX_BYTES } from './refusal.ts'
import { zip } from './zip.test-data.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const item = (text: string, depth = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
const docx = (body: string) =>
  zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, 'word/numbering.xml': NUMBERING })

function pdf(content: string, trailer = ''): Uint8Array {
  return bytes(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6${trailer}>>\n%%EOF`,
  )
}

test('a TXT keeps its byte order mark and line ends', async () => {
  expect(await readDocument(bytes('\ufeffGiao\r\n'))).toEqual({ ok: true, format: 'txt', text: '\ufeffGiao\r\n' })
})

test('a DOCX gives its paragraphs with automatic numbers as text', async () => {
  const file = docx(item('Việc một') + item('Giao &amp; nhận', 1) + item('Việc khác', 1) + item('Việc hai'))
  expect(await readDocument(file)).toEqual({
    ok: true,
    format: 'docx',
    text: 'I. Việc một\n1. Giao & nhận\n2. Việc khác\nII. Việc hai',
  })
})

test('a table of tasks gives a line for each row, a table of layout its paragraphs', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = (rows: string[][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  expect(
    await readDocument(
      docx(
        table([
          ['STT', 'Việc'],
          ['1', 'rà soát'],
        ]),
      ),
    ),
  ).toMatchObject({ text: 'STT\tViệc\n1\trà soát' })
  expect(await readDocument(docx(table([['UBND', 'CỘNG HÒA']])))).toMatchObject({ text: 'UBND\nCỘNG HÒA' })
})

test('a PDF gives the lines of its text layer', async () => {
  const file = pdf('BT /F 12 Tf 50 700 Td (Giao Phong Noi vu ra soat) Tj 0 -16 Td (bao cao ket qua) Tj ET')
  expect(await readDocument(file)).toEqual({
    ok: true,
    format: 'pdf',
    text: 'Giao Phong Noi vu ra soat\nbao cao ket qua',
  })
})

const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of blanks', bytes(' \n'), 'empty'],
  ['a file over 20 MB', new Uint8Array(MAX_BYTES + 1), 'too-large'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'image'],
  ['a zip named .docx', zip({ 'a.txt': 'a' }), 'not-a-paper'],
  ['a zip that claims to be huge', zip({ 'word/document.xml': 'a' }, 4_000_000_000), 'expands-too-much'],
  ['a zip that hides its size', zip({ 'word/document.xml': 'a'.repeat(40_000_000) }, 10), 'expands-too-much'],
  ['a Word file with programs', zip({ 'word/document.xml': 'a', 'word/vbaProject.bin': 'a' }), 'macros'],
  ['half a zip', zip({ 'word/document.xml': 'a' }).slice(0, 40), 'broken'],
  ['a scanned PDF', pdf('q 600 0 0 800 0 0 cm Q'), 'scanned'],
  ['a locked PDF', pdf('BT ET', LOCK), 'encrypted'],
  ['half a PDF', bytes('%PDF-1.4\n1 0 obj'), 'broken'],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-word'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 'not-a-paper'],
] as const)('%s is refused as %3$s', async (_, file, code) => {
  expect(await readDocument(file)).toEqual({ ok: false, code })
})
