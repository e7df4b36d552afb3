import { expect, test } from 'vitest'
import { splitFiling } from './filing-line.ts'

test.each([
  ['Lưu VT', ['VT'], null, null],
  ['Lưu: VT, NC, NVA.15', ['VT', 'NC'], 'NVA', 15],
  ['Lưu (VPHU)', ['(VPHU)'], null, null],
  ['Lưu Văn phòng Huyện ủy.', ['Văn phòng Huyện ủy'], null, null],
  ['- Lưu VT', ['VT'], null, null],
])('%s', (words, places, drafter, copies) => {
  const { recipients, filing } = splitFiling(['UBND huyện', words])
  expect(filing).toEqual({ places, drafter, copies })
  expect(recipients).toEqual(['UBND huyện'])
})

test('no filing line leaves the recipients as they are', () => {
  expect(splitFiling(['Như trên'])).toEqual({ recipients: ['Như trên'], filing: null })
})
