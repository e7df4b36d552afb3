import { describe, expect, test } from 'vitest'
import { cutAtMarks, piecesOf, readableWords } from './paper-pieces.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('piecesOf', () => {
  test('stars go, what is left stands where it stood', () => {
    const text = 'hoàn thành **trước 15/5/2017**.'
    const pieces = piecesOf(text, whole(text))
    expect(pieces.map((piece) => piece.text)).toEqual(['hoàn thành ', 'trước 15/5/2017', '.'])
    for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
    expect(pieces.map((piece) => piece.bold)).toEqual([false, true, false])
  })

  test('stars opened before the block are still open in it', () => {
    const text = '\\* **Nội dung:** Sau khi nghe'
    const pieces = piecesOf(text, { start: text.indexOf('Nội'), end: text.length })
    expect(pieces.map(({ text: words, bold }) => [words, bold])).toEqual([
      ['Nội dung:', true],
      [' Sau khi nghe', false],
    ])
  })

  test('an escaped star is a star, a star between blanks or digits too', () => {
    expect(readableWords('\\*) chú thích * và 5*3', { start: 0, end: 23 })).toBe('*) chú thích * và 5*3')
  })

  test('single stars make italics', () => {
    const text = 'Nghị quyết về *tăng cường xây dựng Đảng* phải'
    expect(piecesOf(text, whole(text)).find((piece) => piece.italic)?.text).toBe('tăng cường xây dựng Đảng')
  })
})

describe('cutAtMarks', () => {
  test('a mark that covers half of a bold piece cuts it there', () => {
    const text = 'Giao **Phòng TC-KH huyện** kiểm tra'
    const mark = { id: 't', start: 0, end: text.indexOf(' huyện') }
    const cut = cutAtMarks(piecesOf(text, whole(text)), [mark])
    expect(cut.filter((piece) => piece.taskId === 't').map((piece) => piece.text)).toEqual(['Giao ', 'Phòng TC-KH'])
    expect(cut.filter((piece) => piece.taskId === null).map((piece) => piece.text)).toEqual([' huyện', ' kiểm tra'])
    for (const piece of cut) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
  })
})
