import { expect, test } from 'vitest'
import { compareByGivenName, fold } from './vietnamese-text.ts'

test.each([
  ['Ủy ban', 'uy ban'],
  ['Uỷ  ban\u00a0', 'uy ban'],
  ['HÒA', 'hoa'],
  ['hoà', 'hoa'],
  ['Đảng đoàn', 'dang doan'],
  ['Kết luận'.normalize('NFD'), 'ket luan'],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded))

test('people are ordered by given name, with Vietnamese letters in their place', () => {
  const names = ['Trần Văn Đức', 'Lê Thị Dung', 'Nguyễn Văn Ân', 'Bùi An', 'Phạm Văn Đức']
  expect(names.toSorted(compareByGivenName)).toEqual([
    'Bùi An',
    'Nguyễn Văn Ân',
    'Lê Thị Dung',
    'Phạm Văn Đức',
    'Trần Văn Đức',
  ])
})
