import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { docxParagraphsOf, type DocxParagraph } from '../check/docx-paragraph.ts'
import { checkDocxForm } from '../check/check-docx-form.ts'
import { findAll, readDocx, valueOf } from '../check/read-docx.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import { joinTexts, readPdf } from '../testing/read-pdf.ts'
import { example, scannedText, SEEDS } from '../testing/example.ts'
import { renderDocx } from './render-docx.ts'

// Reading pages back takes longer than printing them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Look = [start: string, size: number, weight: 'bold' | 'plain', slant: 'italic' | 'upright', align: string]
const looks: Record<(typeof SEEDS)[number], Look[]> = {
  'tb-13-2015': [
    ['ỦY BAN NHÂN DÂN', 12, 'bold', 'upright', 'center'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', 'upright', 'center'],
    ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', 'upright', 'center'],
    ['Số: 13/TB-UBND', 13, 'plain', 'upright', 'center'],
    ['Lục Nam, ngày 28 tháng 01', 14, 'plain', 'italic', 'center'],
    ['THÔNG BÁO', 14, 'bold', 'upright', 'center'],
    ['Kết luận của Chủ tịch', 14, 'bold', 'upright', 'center'],
    ['Ngày 22/01/2015', 14, 'plain', 'upright', 'both'],
    ['Nơi nhận:', 12, 'bold', 'italic', 'left'],
    ['- TT Huyện ủy', 11, 'plain', 'upright', 'left'],
    ['TL. CHỦ TỊCH', 14, 'bold', 'upright', 'center'],
    ['CHÁNH VĂN PHÒNG', 14, 'bold', 'upright', 'center'],
    ['Nguyễn Tiến Dũng', 14, 'bold', 'upright', 'center'],
  ],
  'kl-07-2017': [
    ['ĐẢNG BỘ TỈNH PHÙ VÂN', 14, 'plain', 'upright', 'center'],
    ['HUYỆN ỦY SÔNG MƠ', 14, 'bold', 'upright', 'center'],
    ['*', 14, 'plain', 'upright', 'center'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold', 'upright', 'center'],
    ['Số 07-KL/HU', 14, 'plain', 'upright', 'center'],
    ['Sông Mơ, ngày 11 tháng 4 năm 2017', 14, 'plain', 'italic', 'center'],
    ['KẾT LUẬN', 16, 'bold', 'upright', 'center'],
    ['Họp giao ban MTTQ', 14, 'bold', 'upright', 'center'],
    ['-----', 14, 'plain', 'upright', 'center'],
    ['Tại phòng họp', 14, 'plain', 'upright', 'both'],
    ['Nơi nhận:', 14, 'plain', 'upright', 'left'],
    ['- Thường trực Huyện ủy', 12, 'plain', 'upright', 'left'],
    ['T/M BAN THƯỜNG VỤ', 14, 'bold', 'upright', 'center'],
    ['BÍ THƯ', 14, 'plain', 'upright', 'center'],
    ['Lê Hoàng Lâm', 14, 'bold', 'upright', 'center'],
  ],
}

describe.each(SEEDS)('%s as a Word file', (name) => {
  let bytes: Uint8Array
  let paragraphs: DocxParagraph[]

  beforeAll(async () => {
    bytes = await renderDocx(example(name))
    const { document, styles } = readDocx(bytes)
    paragraphs = docxParagraphsOf(document, styles)
  })

  it('each element has its size, weight, slant and place, in the order of the law', () => {
    let at = -1
    for (const [start, size, weight, slant, align] of looks[name]) {
      const index = paragraphs.findIndex(({ text }, place) => place > at && text.startsWith(start))
      const found = paragraphs[index]
      expect([found?.size, found?.bold, found?.italic, found?.align], start).toEqual([
        size,
        weight === 'bold',
        slant === 'italic',
        align,
      ])
      expect(found?.font, start).toBe('Times New Roman')
      at = index
    }
  })

  it('passes its own check of form', () => {
    expect(checkDocxForm(bytes)).toEqual([])
  })

  it('the head and the signature are tables, numbers are automatic, every paragraph has a style', () => {
    const { document } = readDocx(bytes)
    expect(findAll(document, 'w:tbl')).toHaveLength(2)
    expect(findAll(document, 'w:numPr').length).toBeGreaterThan(5)
    expect(paragraphs.filter(({ style }) => style === null)).toEqual([])
    expect(findAll(document, 'w:tbl').map((table) => findAll(table, 'w:trPr').length > 0)).toEqual([true, true])
  })

  it('the last paragraph stays with the signature', () => {
    const { document } = readDocx(bytes)
    const closing = findAll(document, 'w:p').find((p) => JSON.stringify(p).includes('./.'))
    expect(closing === undefined ? [] : findAll(closing, 'w:keepNext')).toHaveLength(1)
  })

  it('says the same words as the PDF', async () => {
    const word = await readDocument(bytes)
    const { texts } = await readPdf(await renderPdf(example(name)))
    // Below the top margin, where the page number stands.
    const printed = joinTexts(texts.filter(({ y }) => y > 56))
    expect(wordsOf(word.ok ? word.text : '')).toEqual(wordsOf(printed))
  })

  it('says the words of the paper it was scanned from', async () => {
    const word = await readDocument(bytes)
    const text = wordsOf(word.ok ? word.text : '').join(' ')
    const missing = wordsOf(scannedText(name).replace(/[*#\\]/gu, '')).filter((one) => !text.includes(one))
    // What the form writes otherwise: I. is I-, "Lưu VT" gets its colon; and the scanner's misreading of a name.
    const rewritten = new Set(['I.', 'II.', 'III.', './', '13', '/TB-UBND', '07-KL/HU', 'Le', 'hiện./'])
    expect(missing.filter((one) => !rewritten.has(one))).toEqual([])
  })
})

it('the rule under the motto is a border as long as the line', async () => {
  const { document } = readDocx(await renderDocx(example('tb-13-2015')))
  const ruled = findAll(document, 'w:p').filter((paragraph) => findAll(paragraph, 'w:pBdr').length > 0)
  const lengths = ruled.map((paragraph) => {
    const [indent] = findAll(paragraph, 'w:ind')
    return Number(valueOf(indent, 'w:left')) + Number(valueOf(indent, 'w:right'))
  })
  const column = 165 * (72 / 25.4) * 20 * 0.58
  // 159.1 points: the words of the motto, 13 bold.
  expect(column - (lengths[1] ?? 0)).toBeCloseTo(159.1 * 20, -2)
  expect(ruled).toHaveLength(3)
})

/** Words in any order: a reader takes the columns of a head in its own, and reads every bullet as a dash. */
function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => (word === '+' ? '-' : word))
  return words.filter((word) => word !== '').toSorted()
}
