import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutManuscript } from './lay-out-manuscript.ts'
import { ITEM_LEVELS, type Manuscript, type ManuscriptBlock } from './manuscript.ts'
import { readManuscript } from './read-manuscript.ts'

const item = (level: (typeof ITEM_LEVELS)[number], text: string, number: number | null = null): ManuscriptBlock => ({
  kind: 'item',
  level,
  heading: false,
  number,
  runs: [{ text }],
})

test('items are printed with their labels and counted anew below each item', () => {
  const manuscript: Manuscript = {
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Đồng chí Bí thư ' }, { text: 'kết luận:', bold: true }] },
      item('roman', 'Về hội nghị'),
      item('arabic', 'Giao Ban Dân vận.'),
      item('dash', 'Kiểm tra kỹ thuật.'),
      item('roman', 'Kiến nghị'),
      item('arabic', 'Giao Phòng Nội vụ.'),
      item('letter', 'Rà soát.'),
      item('letter', 'Báo cáo.'),
      item('arabic', 'Giao Huyện đoàn.', 5),
      item('arabic', ''),
      { kind: 'closing', runs: [{ text: 'Trên đây là kết luận' }] },
    ],
  }
  const { text, blocks } = layOutManuscript(manuscript)
  expect(text.split('\n')).toEqual([
    'Đồng chí Bí thư kết luận:',
    'I. Về hội nghị',
    '1. Giao Ban Dân vận.',
    '- Kiểm tra kỹ thuật.',
    'II. Kiến nghị',
    '1. Giao Phòng Nội vụ.',
    'a) Rà soát.',
    'b) Báo cáo.',
    '5. Giao Huyện đoàn.',
    'Trên đây là kết luận',
  ])
  expect(blocks.map((block) => block.ref)).toEqual([
    null,
    'I',
    'I.1',
    'I.1.-1',
    'II',
    'II.1',
    'II.1.a',
    'II.1.b',
    'II.5',
    null,
  ])
  expect(blocks.map(({ start, end }) => text.slice(start, end))[7]).toBe('Báo cáo.')
})

const words = fc.stringMatching(/^[A-ZĐÀ][a-zđà]{1,8}( [a-zđà]{1,8}){0,6}\.$/u)
const written = fc.array(
  fc
    .record({ level: fc.constantFrom(...ITEM_LEVELS.slice(0, 3)), text: words })
    .map(({ level, text }) => item(level, text)),
  { minLength: 1, maxLength: 20 },
)

test('the text of a manuscript reads back as the same manuscript', () => {
  fc.assert(
    fc.property(written, (blocks) => {
      const { text } = layOutManuscript({ blocks })
      const read = readManuscript(text, 'không có trong bài')
      expect(layOutManuscript(read).text).toBe(text)
      expect(read.blocks.map((block) => block.kind === 'item' && block.level)).toEqual(
        blocks.map((block) => block.kind === 'item' && block.level),
      )
    }),
  )
})

test('head, signature and Nơi nhận are no part of the body', () => {
  const text = [
    'ĐẢNG BỘ TỈNH X',
    'HUYỆN ỦY SÔNG MƠ',
    '*',
    'Số 09-KL/HU',
    '## KẾT LUẬN',
    '### Họp giao ban quý II',
    'Ngày 11/4/2017, đ/c Bí thư kết luận:',
    '**1.** Giao Phòng Nội vụ *rà soát* ngay.',
    'Trên đây là kết luận, đề nghị thực hiện./.',
    'T/M BAN THƯỜNG VỤ',
    'Nơi nhận:',
    '- Như trên;',
  ].join('\n')
  expect(readManuscript(text, 'Họp giao ban quý II').blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Ngày 11/4/2017, đ/c Bí thư kết luận:' }] },
    {
      kind: 'item',
      level: 'arabic',
      heading: false,
      number: null,
      runs: [{ text: 'Giao Phòng Nội vụ ' }, { text: 'rà soát', italic: true }, { text: ' ngay.' }],
    },
    { kind: 'closing', runs: [{ text: 'Trên đây là kết luận, đề nghị thực hiện' }] },
  ])
})

test('stars at the edge of a paragraph make words bold, and none is printed', () => {
  const text = '\\* **Nội dung:** Sau khi nghe báo cáo.\n\n**Toàn câu in đậm.**\n\n1. Giao Phòng Nội vụ.'
  const [first, second] = readManuscript(text, 'không có trong bài').blocks
  expect(first).toMatchObject({
    runs: [{ text: '* ' }, { text: 'Nội dung:', bold: true }, { text: ' Sau khi nghe báo cáo.' }],
  })
  expect(second).toEqual({ kind: 'paragraph', runs: [{ text: 'Toàn câu in đậm.', bold: true }] })
})

test('a table stands in the text with its titles, a row a line', () => {
  const columns = ['TT', 'Xã'].map((title) => ({ title, width: 1, align: 'left' as const }))
  const table: ManuscriptBlock = { kind: 'table', columns, rows: [[[{ text: '1' }], [{ text: 'An Phú' }]]] }
  const untitled = columns.map((column) => ({ ...column, title: '' }))
  expect(layOutManuscript({ blocks: [table] }).text).toBe('TT | Xã\n1 | An Phú')
  expect(layOutManuscript({ blocks: [{ ...table, columns: untitled }] }).text).toBe('1 | An Phú')
})
