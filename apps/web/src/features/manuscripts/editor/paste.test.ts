import { manuscriptOf } from '@phoihop/manuscript/document'
import { manuscriptSchema } from '@phoihop/manuscript/schema'
import { wordsOf } from '@phoihop/domain/manuscripts/manuscript'
import { DOMParser as Reader } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { cleanPastedHtml } from './paste-html.ts'
import { sliceOfText } from './paste-text.ts'
import { LIST_HTML, WORD_HTML } from './word-clipboard.test-data.ts'

function pasted(html: string) {
  const holder = document.createElement('div')
  holder.innerHTML = cleanPastedHtml(html)
  return manuscriptOf(Reader.fromSchema(manuscriptSchema).parse(holder)).blocks
}

const shapes = (blocks: ReturnType<typeof pasted>) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? [
          'table',
          ...block.columns.map((column) => column.title),
          ...block.rows.map((row) => row.map(wordsOf).join('|')),
        ]
      : [block.kind === 'item' ? `${block.level}${block.number ?? ''}` : block.kind, wordsOf(block.runs)],
  )

test('what Word copies keeps items, emphasis and tables, and nothing of Word', () => {
  const blocks = pasted(WORD_HTML)
  expect(shapes(blocks)).toEqual([
    ['roman3', 'Một số nhiệm vụ cụ thể'],
    ['arabic', 'Đề nghị Đảng ủy, UBND các xã quan tâm hơn nữa; hoàn thành trước 15/5/2017.'],
    ['arabic', 'Về hoạt động của MTTQ, các đoàn thể:'],
    ['dash', 'Đề nghị tiếp tục đổi mới nội dung.'],
    ['dash', 'Tích cực tuyên truyền.'],
    ['letter', 'Điểm gõ bằng tay;'],
    ['table', 'Đơn vị', 'Hạn', '', 'UBND xã An Phú|15/5|'],
    ['closing', 'Trên đây là kết luận của Thường trực.'],
  ])
  expect(blocks[0]).toMatchObject({ heading: true })
  expect(blocks[1]).toMatchObject({ runs: [{}, { text: 'trước 15/5/2017', bold: true }, { text: '.' }] })
  expect(blocks[3]).toMatchObject({ runs: [{}, { text: 'đổi mới', italic: true }, {}] })
  expect(blocks[5]).toMatchObject({ runs: [{}, { text: 'bằng tay', underline: true }, {}] })
})

test('lists of other programs are items', () => {
  expect(shapes(pasted(LIST_HTML))).toEqual([
    ['paragraph', 'Đậm nghiêng'],
    ['arabic', 'Một'],
    ['dash', 'Gạch'],
    ['arabic', 'Hai'],
  ])
  expect(pasted(LIST_HTML)[0]).toMatchObject({
    runs: [
      { text: 'Đậm', bold: true },
      { text: ' nghiêng', italic: true },
    ],
  })
})

test('a few words stay words', () => {
  expect(cleanPastedHtml('<meta charset="utf-8"><span style="color:red">trong <b>tháng 5</b></span>')).toBe(
    'trong <strong>tháng 5</strong>',
  )
})

test('scripts and pictures leave nothing behind', () => {
  expect(cleanPastedHtml('<p onclick="alert(1)">Một<script>alert(1)</script><img src=x onerror=alert(1)></p>')).toBe(
    '<p>Một</p>',
  )
})

test('plain text of several lines is read line by line; one line is just words', () => {
  const { content } = sliceOfText('II. Kiến nghị\r\n1. Giao Phòng Nội vụ.\n\n- Rà soát\n')
  expect(content.content.map((node) => [node.attrs.level, node.textContent])).toEqual([
    ['roman', 'Kiến nghị'],
    ['arabic', 'Giao Phòng Nội vụ.'],
    ['dash', 'Rà soát'],
  ])
  expect(sliceOfText('1. Giao').openStart).toBe(1)
})
