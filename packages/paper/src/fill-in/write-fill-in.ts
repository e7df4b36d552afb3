import { strToU8, zipSync } from 'fflate'

/** One place to write in. `key` comes back with what is written there; `words` stand there already. */
export type FillInField = { key: string; label: string; words: string; hint: string }

/** A Word form: a title, lines under it, then fields with their labels. `mark` tells later whose form it was. */
export type FillInForm = { mark: string; title: string; lines: string[]; fields: FillInField[] }

/** The control that bears the mark. */
export const MARK_KEY = 'phoihop-form'

/**
 * A DOCX whose fields are content controls (ECMA-376 Part 1, 17.5.2): Word and LibreOffice keep their tags while people
 * type, so that each answer is found again whatever was done to the text around it. They cannot be deleted.
 */
export function writeFillIn({ mark, title, lines, fields }: FillInForm): Uint8Array {
  const body = [
    paragraph(title, '<w:b/><w:sz w:val="28"/>', '<w:jc w:val="center"/>'),
    ...lines.map((line) => paragraph(line, '<w:i/>', '<w:jc w:val="center"/>')),
    ...fields.flatMap((field, i) => [
      paragraph(field.label, '<w:b/>', '<w:spacing w:before="240"/>'),
      control(field, i),
    ]),
    markControl(mark),
  ].join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function control({ key, label, words, hint }: FillInField, index: number): string {
  const isBlank = words === ''
  const content = (isBlank ? [hint] : words.split('\n')).map((line) =>
    paragraph(line, isBlank ? '<w:color w:val="767676"/>' : ''),
  )
  return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(label)}"/><w:tag w:val="${escaped(key)}"/><w:id w:val="${1000 + index}"/><w:lock w:val="sdtLocked"/>${isBlank ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`
}

function markControl(mark: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${MARK_KEY}"/><w:id w:val="999"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${paragraph(mark, '<w:color w:val="767676"/><w:sz w:val="16"/>', '<w:spacing w:before="480"/>')}</w:sdtContent></w:sdt>`
}

function paragraph(text: string, look = '', placing = ''): string {
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const size = look.includes('<w:sz ') ? '' : '<w:sz w:val="26"/>'
  return `<w:p><w:pPr>${placing}</w:pPr><w:r><w:rPr>${font}${look}${size}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
}
