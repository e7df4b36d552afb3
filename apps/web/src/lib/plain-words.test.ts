import { expect, test } from 'vitest'
import { plainWords, wordsByLine } from './plain-words.ts'

test.each([
  ['hoàn thành **trong tháng 5/2017', 'hoàn thành trong tháng 5/2017'],
  ['*“tự diễn biến”* của cán bộ', '“tự diễn biến” của cán bộ'],
  ['không có gì', 'không có gì'],
])('%s is shown as %s', (quote, shown) => expect(plainWords(quote)).toBe(shown))

test('in full, what stands behind a dash begins a line of its own', () => {
  expect(wordsByLine('lưu ý sau: - Kiểm tra kỹ. - Chuẩn bị phòng họp, mời 3 - 5 người')).toBe(
    'lưu ý sau:\n- Kiểm tra kỹ.\n- Chuẩn bị phòng họp, mời 3 - 5 người',
  )
})
