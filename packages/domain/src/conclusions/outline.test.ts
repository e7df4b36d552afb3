import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlinePaper } from './outline.ts'
import { cleanPaperText } from './paper-text.ts'

const seed = (name: string) => readFileSync(new URL(`../../../../apps/api/demo/${name}`, import.meta.url), 'utf8')
const refsOf = (text: string) => outlinePaper(text).flatMap((block) => (block.kind === 'item' ? [block.ref] : []))

describe('the outline of a paper', () => {
  test('of Thông báo 13/TB-UBND has its seven points', () => {
    expect(refsOf(seed('tb-13-2015.txt'))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })

  test('of Kết luận 07-KL/HU has its parts, points, dashes and plus signs', () => {
    expect(refsOf(seed('kl-07-2017.txt'))).toEqual(
      'I I.1 I.1.-1 I.1.-2 I.1.-3 I.2 I.3 I.3.-1 I.3.-1.+1 I.3.-1.+2 II II.1 II.2 II.3 II.4 II.5 II.6 II.7 II.8 III III.1 III.2 III.2.-1 III.2.-2 III.2.-3 III.2.-4 III.2.-5 III.3 III.4'.split(
        ' ',
      ),
    )
  })

  test('joins a sentence that a page broke, and gives a loose paragraph to the point above it', () => {
    const text = seed('kl-07-2017.txt')
    const words = (ref: string, kind: string) =>
      outlinePaper(text).flatMap((b) => (b.ref === ref && b.kind === kind ? [text.slice(b.start, b.end)] : []))
    expect(words('II.7', 'item')[0]).toMatch(/giao\n\nUBND huyện chỉ đạo/u)
    expect(words('II.6', 'paragraph')[0]).toMatch(/^Bên cạnh đó, Ban Thường vụ Đảng ủy các xã/u)
  })

  test('takes nothing from the closing sentence on for an item', () => {
    const blocks = outlinePaper(seed('kl-07-2017.txt'))
    const closing = blocks.findIndex((block) => block.kind === 'closing')
    expect(new Set(blocks.slice(closing + 1).map((block) => block.kind))).toEqual(new Set(['signature']))
  })

  test('of any text has blocks in order, inside the text, that do not overlap', () => {
    const words = fc.constantFrom(
      'I. ',
      '1. ',
      '2.1 ',
      'a) ',
      '- ',
      '+ ',
      '**',
      '# ',
      '\n',
      '\n\n',
      'Giao UBND xã',
      'báo cáo',
      ' ',
      '. ',
      'Nơi nhận:',
      'Trên đây là',
      '\\*',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = cleanPaperText(parts.join(''))
        let last = 0
        for (const block of outlinePaper(text)) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          last = block.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('clean text', () => {
  test('cleaned again does not change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(cleanPaperText(cleanPaperText(text))).toBe(cleanPaperText(text))
      }),
    )
  })
})
