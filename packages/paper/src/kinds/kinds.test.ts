import { readDocument } from '@phoihop/reader/documents/read-document'
import { describe, expect, it, vi } from 'vitest'
import { checkDocxForm } from '../check/check-docx-form.ts'
import { checkForm } from '../check/check-form.ts'
import { docxParagraphsOf } from '../check/docx-paragraph.ts'
import { readDocx } from '../check/read-docx.ts'
import { renderDocx } from '../docx/render-docx.ts'
import type { PaperWorld } from '../official-paper.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import { baseOf, KIND_PAPERS, MEETING } from '../testing/kind-papers.ts'
import { lineOf, readPdf } from '../testing/read-pdf.ts'
import { invitationOf } from './invitation.ts'
import { minutesOf } from './minutes.ts'

// Reading pages back takes longer than printing them.
vi.setConfig({ testTimeout: 60_000 })

const MM = 72 / 25.4
const LEFT = 30 * MM
const RIGHT = (210 - 15) * MM

/** Where a line stands: middle of the page, middle of the left or right column, at the left margin, first line indented. */
type Place = 'middle' | 'left-half' | 'right-half' | 'margin' | 'indent' | null
type Look = [start: string, cut: 'Bold' | 'Regular' | 'Italic' | 'BoldItalic', size: number, place: Place]

const LOOKS: Record<string, Record<PaperWorld, Look[]>> = {
  invitation: {
    state: [
      ['Số: 05/GM-UBND', 'Regular', 13, 'left-half'],
      ['GIẤY MỜI', 'Bold', 14, 'middle'],
      ['họp giao ban MTTQ', 'Bold', 14, 'middle'],
      ['Văn phòng Huyện ủy trân trọng kính mời:', 'Regular', 14, 'indent'],
      ['Chủ trì: Lê Văn Thí Dụ', 'Regular', 14, 'indent'],
      ['Thời gian: 14 giờ 00, ngày 12 tháng 7', 'Regular', 14, 'indent'],
      ['Địa điểm: Phòng họp', 'Regular', 14, 'indent'],
      ['Nội dung:', 'Regular', 14, 'indent'],
      ['Đề nghị gửi báo cáo', 'Regular', 14, 'indent'],
      ['Nguyễn Văn Mẫu', 'Bold', 14, null],
    ],
    party: [
      ['Số 05-GM/HU', 'Regular', 14, 'left-half'],
      ['GIẤY MỜI', 'Bold', 16, 'middle'],
      ['họp giao ban MTTQ', 'Bold', 14, 'middle'],
      ['-----', 'Regular', 14, 'middle'],
      ['Thời gian: 14 giờ 00, ngày 12 tháng 7', 'Regular', 14, 'indent'],
    ],
  },
  minutes: {
    state: [
      ['Số: 05/BB-UBND', 'Regular', 13, 'left-half'],
      ['BIÊN BẢN', 'Bold', 14, 'middle'],
      ['Thời gian bắt đầu: 14 giờ 00', 'Regular', 14, 'indent'],
      ['Địa điểm:', 'Regular', 14, 'indent'],
      ['Thành phần tham dự:', 'Regular', 14, 'indent'],
      ['Chủ trì (chủ tọa):', 'Regular', 14, 'indent'],
      ['Thư ký (người ghi biên bản):', 'Regular', 14, 'indent'],
      ['Nội dung (theo diễn biến cuộc họp):', 'Regular', 14, 'indent'],
      ['Cuộc họp kết thúc vào 16 giờ 30', 'Regular', 14, 'indent'],
      ['Nơi nhận:', 'BoldItalic', 12, 'margin'],
    ],
    party: [
      ['BIÊN BẢN', 'Bold', 16, 'middle'],
      ['Thời gian bắt đầu: 14 giờ 00', 'Regular', 14, 'indent'],
      ['Nơi nhận:', 'Regular', 14, 'margin'],
    ],
  },
  'attendance-list': {
    state: [
      ['DANH SÁCH', 'Bold', 14, 'middle'],
      ['I. CẤP HUYỆN', 'Bold', 14, null],
      ['Họ và tên', 'Bold', 13, null],
      ['Trần Văn Ví Dụ', 'Regular', 13, null],
    ],
    party: [
      ['DANH SÁCH', 'Bold', 16, 'middle'],
      ['Ký tên', 'Bold', 13, null],
    ],
  },
  'urging-letter': {
    state: [
      ['Số: 05/UBND-UBND', 'Regular', 13, 'left-half'],
      ['V/v đôn đốc', 'Regular', 12, 'left-half'],
      ['Kính gửi: Phòng Tài chính', 'Regular', 14, 'middle'],
      ['Quá hạn', 'Bold', 13, null],
      ['20', 'Regular', 13, null],
      ['- Như trên;', 'Regular', 11, 'margin'],
    ],
    party: [
      ['về việc đôn đốc thực hiện', 'Italic', 12, 'left-half'],
      ['Kính gửi: Phòng Tài chính', 'Regular', 14, 'middle'],
      ['- Như trên;', 'Regular', 12, 'margin'],
    ],
  },
  'urging-slip': {
    state: [
      ['PHIẾU ĐÔN ĐỐC', 'Bold', 14, 'middle'],
      ['thực hiện nhiệm vụ quá hạn', 'Bold', 14, 'middle'],
      ['Kính gửi: Phòng Tài chính', 'Regular', 14, 'middle'],
      ['Tính đến ngày 20/6/2017', 'Regular', 14, 'indent'],
      ['Văn bản giao', 'Bold', 13, null],
      ['31/5/2017', 'Regular', 13, null],
    ],
    party: [['PHIẾU ĐÔN ĐỐC', 'Bold', 16, 'middle']],
  },
  report: {
    state: [
      ['BÁO CÁO', 'Bold', 14, 'middle'],
      ['kết quả thực hiện nhiệm vụ', 'Bold', 14, 'middle'],
      ['I. KẾT QUẢ CHUNG', 'Bold', 14, null],
      ['Đơn vị', 'Bold', 13, null],
      ['Cộng', 'Regular', 13, null],
    ],
    party: [
      ['BÁO CÁO', 'Bold', 16, 'middle'],
      ['-----', 'Regular', 14, 'middle'],
    ],
  },
}

const kinds = Object.keys(KIND_PAPERS).flatMap((kind) =>
  (['state', 'party'] as const).map((world) => ({ kind, world })),
)

describe.each(kinds)('$kind of the $world', ({ kind, world }) => {
  const paper = KIND_PAPERS[kind]?.(world)
  if (paper === undefined) throw new Error(`no paper of kind ${kind}`)

  it('each element has its cut, size and place on the page', async () => {
    const { texts } = await readPdf(await renderPdf(paper))
    const share = world === 'party' ? 0.48 : 0.42
    const border = LEFT + 165 * MM * share
    for (const [start, cut, size, place] of LOOKS[kind]?.[world] ?? []) {
      const line = texts.find(({ text }) => text.startsWith(start)) ?? lineOf(texts, start)
      expect([line.font, line.size], start).toEqual([`Tinos-${cut}`, size])
      const middle = line.x + line.width / 2
      if (place === 'middle') expect(middle, start).toBeCloseTo((LEFT + RIGHT) / 2, 0)
      if (place === 'left-half') expect(middle, start).toBeCloseTo((LEFT + border) / 2, 0)
      if (place === 'margin') expect(line.x, start).toBeCloseTo(LEFT, 0)
      if (place === 'indent') expect(line.x, start).toBeCloseTo(LEFT + 10 * MM, 0)
    }
  })

  it('says the same words in Word and PDF, in its legal form', async () => {
    const docx = await renderDocx(paper)
    const word = await readDocument(docx)
    const { texts } = await readPdf(await renderPdf(paper))
    // the reader of Word files writes a dash for an empty cell
    const letters = (text: string) =>
      Array.from(text.replace(/[-\s]+/gu, ''))
        .toSorted()
        .join('')
    const printed = texts.filter(({ y }) => y > 56).map(({ text }) => text)
    expect(letters(word.ok ? word.text : '')).toBe(letters(printed.join('')))
    // numbers and symbols of lists and slips are the office's own
    const faults = checkDocxForm(docx).filter(({ path }) => path !== 'number')
    expect(kind === 'attendance-list' ? [] : faults).toEqual([])
  })

  it('lacks nothing its kind must have', () => {
    expect(checkForm(paper).filter(({ path }) => path !== 'number' || kind !== 'attendance-list')).toEqual([])
  })
})

it('Word shows the same sizes and weights', async () => {
  for (const [kind, make] of Object.entries(KIND_PAPERS)) {
    const { document, styles } = readDocx(await renderDocx(make('state')))
    const paragraphs = docxParagraphsOf(document, styles)
    for (const [start, cut, size] of LOOKS[kind]?.state ?? []) {
      // a centred line is broken in the PDF, numbers of items are automatic in Word
      const found = paragraphs.find(({ text }) => text.startsWith(start))
      if (found === undefined) continue
      expect([found.size, found.bold, found.italic], start).toEqual([
        size,
        cut.startsWith('Bold'),
        cut.endsWith('Italic'),
      ])
    }
  }
})

it('minutes are signed by two, level with each other, and Nơi nhận stands below', async () => {
  const { texts } = await readPdf(await renderPdf(minutesOf(baseOf('state', 'BB'), MEETING)))
  const at = (words: string) => texts.find(({ text }) => text === words)
  expect(at('THƯ KÝ')?.y).toBeCloseTo(at('CHỦ TỌA')?.y ?? 0, 0)
  expect(at('THƯ KÝ')?.x ?? 999).toBeLessThan(at('CHỦ TỌA')?.x ?? 0)
  expect(at('Nơi nhận:')?.y ?? 0).toBeGreaterThan(at('Nguyễn Thị Thư Ký')?.y ?? 0)
})

it('what nobody knows of a meeting gets room', async () => {
  const bare = { ...MEETING, beginsAt: null, place: null, chair: { name: null, post: null }, guests: [] }
  const word = await readDocument(
    await renderDocx(invitationOf(baseOf('state', 'GM'), { ...bare, agenda: [], notes: [] }, 'UBND huyện')),
  )
  expect(word.ok && word.text).toContain('Địa điểm: ……')
  expect(word.ok && word.text).toContain('…… giờ ……')
})
