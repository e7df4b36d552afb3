import { expect, test } from 'vitest'
import { splitSentence } from './split-sentence.ts'

const context = { start: 100, text: 'Giao UBND xã báo cáo trước 15/5.' }

test('the marked words are cut out of their paragraph', () => {
  expect(splitSentence({ start: 105, end: 112, quote: 'UBND xã', context })).toEqual({
    before: 'Giao ',
    marked: 'UBND xã',
    after: ' báo cáo trước 15/5.',
  })
})

test('words outside the paragraph stand alone', () => {
  expect(splitSentence({ start: 0, end: 9, quote: 'Chủ trì: ', context })).toEqual({
    before: '',
    marked: 'Chủ trì: ',
    after: '',
  })
})
