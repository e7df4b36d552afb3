import { beforeAll, describe, expect, it, vi } from 'vitest'
import { example, longPaper } from '../testing/example.ts'
import { lineOf, readPdf, type PdfContent } from '../testing/read-pdf.ts'
import { renderPdf } from './render-pdf.ts'

// Reading pages back takes longer than printing them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const MM = 72 / 25.4
const RIGHT = (210 - 15) * MM
/** A line, its cut and size in points, whether its middle is that of the left (l) or right (r) column or the page (m). */
type Expected = [start: string, font: string, size: number, place: 'l' | 'r' | 'm' | null]

const STATE: Expected[] = [
  ['ỦY BAN NHÂN DÂN', 'Tinos-Bold', 12, null],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Tinos-Bold', 12, 'r'],
  ['Độc lập - Tự do - Hạnh phúc', 'Tinos-Bold', 13, 'r'],
  ['Lục Nam, ngày 28 tháng 01 năm 2015', 'Tinos-Italic', 14, 'r'],
  ['THÔNG BÁO', 'Tinos-Bold', 14, 'm'],
  ['Kết luận của Chủ tịch', 'Tinos-Bold', 14, 'm'],
  ['hiện quy chế phối hợp giữa', 'Tinos-Regular', 14, null],
  ['TL. CHỦ TỊCH', 'Tinos-Bold', 14, null],
  ['CHÁNH VĂN PHÒNG', 'Tinos-Bold', 14, null],
  ['Nguyễn Tiến Dũng', 'Tinos-Bold', 14, null],
  ['- Lưu: VT.', 'Tinos-Regular', 11, null],
]
const PARTY: Expected[] = [
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Tinos-Bold', 15, 'r'],
  ['HUYỆN ỦY SÔNG MƠ', 'Tinos-Bold', 14, 'l'],
  ['*', 'Tinos-Regular', 14, 'l'],
  ['Sông Mơ, ngày 11 tháng 4 năm 2017', 'Tinos-Italic', 14, 'r'],
  ['KẾT LUẬN', 'Tinos-Bold', 16, 'm'],
  ['Họp giao ban MTTQ', 'Tinos-Bold', 14, 'm'],
  ['-----', 'Tinos-Regular', 14, 'm'],
  ['I- Việc tổ chức', 'Tinos-Bold', 14, null],
  ['T/M BAN THƯỜNG VỤ', 'Tinos-Bold', 14, null],
  ['BÍ THƯ', 'Tinos-Regular', 14, null],
  ['Lê Hoàng Lâm', 'Tinos-Bold', 14, null],
  ['- Lưu (VPHU).', 'Tinos-Regular', 12, null],
]

let state: PdfContent
let party: PdfContent

beforeAll(async () => {
  state = await readPdf(await renderPdf(example('tb-13-2015')))
  party = await readPdf(await renderPdf(example('kl-07-2017')))
})

const worlds = [
  { name: 'state', share: 0.42, rows: STATE, of: () => state },
  { name: 'party', share: 0.48, rows: PARTY, of: () => party },
]

describe.each(worlds)('$name form in the PDF', ({ share, rows, of }) => {
  it.each(rows)('%s is %s %d', (start, font, size, place) => {
    // A line of the right column begins behind the left one on the same base line.
    const line = of().texts.find((text) => text.text.startsWith(start)) ?? lineOf(of().texts, start)
    expect([line.font, line.size]).toEqual([font, size])
    const middle = line.x + line.width / 2
    const left = 30 * MM
    const border = left + 165 * MM * share
    const middles = { l: (left + border) / 2, r: (border + RIGHT) / 2, m: (left + RIGHT) / 2 }
    if (place !== null) expect(middle).toBeCloseTo(middles[place], 0)
  })

  it('pages are A4, and words keep within 20, 20, 30 and 15 mm', () => {
    for (const [width, height] of of().sizes) {
      expect(width).toBeCloseTo(210 * MM, 0)
      expect(height).toBeCloseTo(297 * MM, 0)
    }
    const body = of().texts.filter(({ y }) => y > 20 * MM)
    for (const { x, y, width, text } of body) {
      expect(x, text).toBeGreaterThanOrEqual(30 * MM - 0.1)
      expect(x + width, text).toBeLessThanOrEqual(RIGHT + 0.5)
      expect(y, text).toBeLessThanOrEqual((297 - 20) * MM)
    }
  })

  it('pages are numbered 14 upright in the middle of the top margin, the first not', () => {
    const numbers = of().texts.filter(({ y }) => y < 20 * MM)
    expect(numbers.map(({ page, text }) => [page, text])).toEqual(
      of()
        .sizes.slice(1)
        .map((_, i) => [i + 2, `${i + 2}`]),
    )
    for (const { x, width, font, size } of numbers) {
      expect([font, size]).toEqual(['Tinos-Regular', 14])
      expect(x + width / 2).toBeCloseTo((30 * MM + RIGHT) / 2, 0)
    }
  })

  it('is tagged, in Vietnamese, with a heading', () => {
    expect(of().language).toBe('vi-VN')
    expect(of().structure).toContain('"role":"H1"')
  })

  it('Nơi nhận is level with the signature', () => {
    const label = of().texts.find(({ text }) => text.startsWith('Nơi nhận:'))
    const signs = of().texts.find(({ text }) => /^T[L/]/u.test(text))
    expect(label?.x).toBeCloseTo(30 * MM, 0)
    expect(Math.abs((label?.y ?? 0) - (signs?.y ?? 99))).toBeLessThan(3)
  })
})

describe('rules in the PDF', () => {
  it('the rule under the motto is as long as its line, those under issuer and subject a third to a half', () => {
    const [issuer, motto, subject] = state.rules
    const line = lineOf(state.texts, 'Độc lập')
    expect((motto?.right ?? 0) - (motto?.left ?? 0)).toBeCloseTo(line.width, 0)
    expect((motto?.y ?? 0) - line.y).toBeGreaterThan(0)
    const length = (rule: typeof issuer) => (rule?.right ?? 0) - (rule?.left ?? 0)
    const name = state.texts.find(({ text }) => text === 'ỦY BAN NHÂN DÂN')
    const about = state.texts.find(({ text }) => text.startsWith('Kết luận của Chủ tịch'))
    for (const [rule, text] of [
      [issuer, name],
      [subject, about],
    ] as const) {
      expect(length(rule) / (text?.width ?? 0)).toBeGreaterThan(1 / 3)
      expect(length(rule) / (text?.width ?? 0)).toBeLessThan(1 / 2)
    }
  })

  it('the Party rules off its title only, and underlines Nơi nhận', () => {
    expect(party.rules.filter(({ page }) => page === 1)).toHaveLength(1)
    expect(party.rules.filter(({ page }) => page > 1).length).toBeGreaterThan(0)
  })
})

describe('pages', () => {
  it('two lines or more stand on each side of a page break, and the signature never alone', async () => {
    for (const items of [20, 21, 22, 23]) {
      const { texts, sizes } = await readPdf(await renderPdf(longPaper(items)))
      const last = texts.filter(({ page, y }) => page === sizes.length && y > 20 * MM)
      const signature = last.findIndex(({ text }) => text.startsWith('Nơi nhận'))
      expect(signature).toBeGreaterThanOrEqual(2)
    }
  })

  it('the same paper is the same file', async () => {
    const [one, two] = [await renderPdf(example('tb-13-2015')), await renderPdf(example('tb-13-2015'))]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})
