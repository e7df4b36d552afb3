import { expect, test } from 'vitest'
import { filterBy, namesToFind } from './address-filter.ts'

const options = [
  { group: 'Nhóm', items: [{ value: 'mass', label: 'Các đoàn thể huyện · 5 đơn vị' }] },
  {
    group: 'Cấp huyện',
    items: [
      { value: 'youth', label: 'Huyện đoàn' },
      { value: 'women', label: 'Hội LHPN huyện' },
    ],
  },
]
const names = new Map([
  ['mass', namesToFind(['Các đoàn thể huyện', 'từng đoàn thể'])],
  ['youth', namesToFind(['Đoàn TNCS Hồ Chí Minh', 'Huyện đoàn'])],
  ['women', namesToFind(['Hội Liên hiệp Phụ nữ huyện', 'Hội LHPN huyện'])],
])
const find = (search: string) =>
  filterBy(names)({ options, search, limit: 50 }).flatMap((one) =>
    'group' in one ? one.items.map((item) => item.value) : [one.value],
  )

test('a name that begins with the words comes before one that has them anywhere', () => {
  expect(find('huyen doan')).toEqual(['youth', 'mass'])
})

test('aliases are found, without accents', () => {
  expect(find('tung doan the')).toEqual(['mass'])
  expect(find('hoi lien hiep')).toEqual(['women'])
})

test('nothing typed shows everything in its order', () => {
  expect(find('')).toEqual(['mass', 'youth', 'women'])
})
