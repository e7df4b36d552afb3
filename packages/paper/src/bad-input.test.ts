import { describe, expect, it, vi } from 'vitest'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { renderDocx } from './docx/render-docx.ts'
import type { OfficialPaper, PaperKind, PaperWorld } from './official-paper.ts'
import { parsePaper } from './parse-paper.ts'
import { renderPdf } from './pdf/render-pdf.ts'
import { example, longPaper } from './testing/example.ts'
import { readPdf, type PdfText } from './testing/read-pdf.ts'

// Reading hundreds of pages back takes longer than printing them.
vi.setConfig({ testTimeout: 60_000 })

const KINDS: PaperKind[] = [
  'conclusion',
  'notice',
  'invitation',
  'minutes',
  'urging-letter',
  'report',
  'attendance-list',
  'urging-slip',
]

/** Both renderings, read back: the words of each and the pages of the PDF. */
async function render(paper: OfficialPaper) {
  const [pdf, docx] = [await renderPdf(paper), await renderDocx(paper)]
  const content = await readPdf(pdf)
  const word = await readDocument(docx)
  // A word wider than a line is cut over lines, so blanks do not count.
  const letters = (text: string) => Array.from(text.replace(/\s+/gu, '')).toSorted().join('')
  // Page numbers, and the head of a table again on later pages.
  const isExtra = ({ page, y, size, font }: PdfText) => y <= 56 || (page > 1 && size === 13 && font === 'Tinos-Bold')
  const printed = content.texts.filter((text) => !isExtra(text)).map(({ text }) => text)
  return { content, same: letters(printed.join('')) === letters(word.ok ? word.text : '') }
}

describe('a paper that is hard to print is printed whole', () => {
  const { letterhead } = example('tb-13-2015')
  const name = 'Ban Quản lý dự án đầu tư xây dựng các công trình liên xã '.repeat(6).slice(0, 300)
  const everything: Partial<OfficialPaper> = {
    addressees: ['UBND xã An Phú', 'UBND xã An Bình'],
    grounds: ['Căn cứ Quy chế phối hợp', 'Theo đề nghị của Văn phòng'],
    stamps: ['KHẨN', 'LƯU HÀNH NỘI BỘ'],
    coSignature: { lines: [{ by: null, post: 'Thư ký' }], name: 'Trần Văn Mẫu' },
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Đơn vị', width: 6, align: 'left' },
        ],
        rows: Array.from({ length: 60 }, (_, index) => [
          String(index + 1),
          'Ủy ban nhân dân xã An Phú'.repeat(index === 3 ? 90 : 1),
        ]),
      },
      { kind: 'item', level: 'letter', text: 'một điểm', heading: false, number: 5, blocks: [] },
    ],
  }
  const cases: [string, OfficialPaper][] = [
    [
      'an item of 20,000 characters',
      example('tb-13-2015', { blocks: [{ kind: 'paragraph', text: 'đơn vị '.repeat(2900) }] }),
    ],
    [
      'a word of 20,000 characters',
      example('tb-13-2015', { blocks: [{ kind: 'paragraph', text: 'đ'.repeat(20_000) }] }),
    ],
    ['a body with a name of 300 characters', example('tb-13-2015', { letterhead: { ...letterhead, issuer: [name] } })],
    ['200 recipients', example('tb-13-2015', { recipients: Array.from({ length: 200 }, (_, i) => `UBND xã số ${i}`) })],
    [
      'empty fields',
      example('tb-13-2015', {
        number: null,
        symbol: null,
        place: null,
        issuedOn: null,
        subject: '',
        blocks: [],
        closing: null,
        signature: null,
        recipients: [],
        filing: null,
      }),
    ],
    ['every part there is', example('tb-13-2015', everything)],
  ]
  it.each(cases)('%s', async (_, paper) => {
    const { content, same } = await render(paper)
    expect(same).toBe(true)
    for (const { x, width, y, text } of content.texts) {
      expect(x + width, text).toBeLessThan(595)
      expect(y, text).toBeLessThan(842 - 20)
    }
  })

  it('200 pages', async () => {
    const { content } = await render(longPaper(1250))
    expect(content.sizes.length).toBeGreaterThan(190)
  })

  const worlds: PaperWorld[] = ['state', 'party']
  it.each(worlds.flatMap((world) => KINDS.map((kind) => [kind, world] as const)))(
    'a %s of the %s',
    async (kind, world) => {
      const { same } = await render(example('tb-13-2015', { kind, world, addressees: ['UBND xã An Phú'] }))
      expect(same).toBe(true)
    },
  )
})

describe('a paper that cannot be printed is refused', () => {
  it.each([
    ['an emoji', 'Xong 😀', 'U+1F600'],
    ['Arabic', 'سلام', 'U+0633'],
    ['Hebrew', 'שלום', 'U+05E9'],
    ['a turn of direction', 'a\u202Eb', 'U+202E'],
    ['a control character', 'a\u0000b', 'U+0000'],
    ['half a character', 'a\uD83Db', 'U+D83D'],
  ])('%s', async (_, closing, named) => {
    await expect(renderPdf(example('tb-13-2015', { closing }))).rejects.toThrow(named)
    await expect(renderDocx(example('tb-13-2015', { closing }))).rejects.toThrow(named)
  })

  it('a head longer than a page', async () => {
    const { letterhead } = example('tb-13-2015')
    const issuer = ['Ban Quản lý dự án '.repeat(100)]
    await expect(renderPdf(example('tb-13-2015', { letterhead: { ...letterhead, issuer } }))).rejects.toThrow(
      'quá một trang',
    )
  })

  it('a missing font', async () => {
    const none = '/none.ttf'
    const fonts = { regular: none, bold: none, italic: none, boldItalic: none }
    await expect(renderPdf(example('tb-13-2015'), fonts)).rejects.toThrow('Không đọc được phông chữ')
  })

  it.each(['', '{', '[]', '{"kind":"notice"}'])('data that are no paper: %s', (json) => {
    expect(() => parsePaper(json)).toThrow(/văn bản sai|không phải là JSON/u)
  })
})
