import { expect, test } from 'vitest'
import { plainWords } from './plain-words.ts'

test.each([
  ['hoàn thành **trong tháng 5/2017', 'hoàn thành trong tháng 5/2017'],
  ['*“tự diễn biến”* của cán bộ', '“tự diễn biến” của cán bộ'],
  ['không có gì', 'không có gì'],
])('%s is shown as %s', (quote, shown) => expect(plainWords(quote)).toBe(shown))
